package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.ledger.LedgerWitness.Matter;
import org.tuoling.ledger.VerificationView.Disagreement;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * Confronts the books with the records outside them: one question for each {@link Matter}, whatever the number of entries.
 * What records say and what books say are put side by side and have to cancel each other out.
 */
@ApplicationScoped
class Witnesses {

    /** Whoever finds a hundred contradictions needs no more to know. */
    private static final int MOST = 100;

    private static final String ASKED_FOR = """
             where (cast(? as uuid) is null or programme_id = ?) and (cast(? as uuid) is null or place_id = ?)
            """;

    private static final String ENTRIES = """
            select case when sum(said) = 0 then 'UNFOUNDED' when sum(kept) = 0 then 'MISSING' else 'DIFFERENT' end as contradiction,
                   type, min(number) as number, code, null as stage
            from (select programme_id, place_id, type, id, number, code, minor, day, 1 as said, 0 as kept from (%s) records
                  union all
                  select e.programme_id, b.place_id, e.source_type, e.source_id, e.source_number,
                         case e.code when 'GRANT_REVOCATION' then 'GRANT' else e.code end, e.amount_minor,
                         case when e.code <> 'GRANT_REVOCATION' then e.effective_on end,
                         0, case e.code when 'GRANT_REVOCATION' then -1 else 1 end
                  from journal_entry e join ledger_book b on b.id = e.book_id
                  where e.source_type = any (string_to_array(?, ',')) and e.code <> 'REVERSAL'
                    and not exists (select from journal_entry r where r.reverses_id = e.id)) both_sides
            """ + ASKED_FOR + """
            group by programme_id, place_id, type, id, code
            having sum(said) <> sum(kept) or sum((said - kept) * minor) <> 0 or min(day) <> max(day)
            order by type, min(number), code
            """;

    private static final String BALANCES = """
            select 'BALANCE' as contradiction, coalesce(d.type, 'project') as type, coalesce(d.number, j.code) as number,
                   null as code, d.stage
            from (select project_id, stage, max(type) as type, max(number) as number
                  from (select programme_id, place_id, type, number, project_id, category_id, contract_id, stage, minor from (%s) records
                        union all
                        select a.programme_id, b.place_id, null, null, a.project_id, a.category_id, reached.contract_id, reached.stage,
                               a.out_minor - a.in_minor
                        from ledger_account a join ledger_book b on b.id = a.book_id
                        cross join lateral (values ('ALLOCATED', null::uuid, 1), ('COMMITTED', a.contract_id, 2),
                                                   ('PAID', a.contract_id, 3), ('FINAL', a.contract_id, 4)) reached (stage, contract_id, step)
                        where array_position(array['ALLOCATED', 'COMMITTED', 'PAID', 'FINAL'], a.stage) >= reached.step) both_sides
            """ + ASKED_FOR + """
                  group by programme_id, place_id, project_id, category_id, contract_id, stage having sum(minor) <> 0) d
            left join project j on j.id = d.project_id
            order by type, number, stage
            """;

    private static final String ENDS = """
            select 'GONE' as contradiction, type, number, null as code, null as stage from (%s) records
            """ + ASKED_FOR + """
              and not exists (select from ledger_book b join journal_entry e on e.book_id = b.id and e.number = entry_number
                              where b.programme_id = records.programme_id and b.place_id = records.place_id
                                and encode(e.hash, 'hex') = records.hash)
            order by type, number
            """;

    private final Sql sql;
    private final Instance<LedgerWitness> witnesses;

    Witnesses(Sql sql, @Any Instance<LedgerWitness> witnesses) {
        this.sql = sql;
        this.witnesses = witnesses;
    }

    /**
     * What books and records do not agree on.
     *
     * @param programmeId null for all programmes
     * @param placeId null for all places
     */
    List<Disagreement> disagreements(UUID programmeId, UUID placeId) {
        var found = new ArrayList<Disagreement>();
        String types = of(Matter.ENTRIES).stream().map(LedgerWitness::type).collect(Collectors.joining(","));
        found.addAll(asked(ENTRIES, Matter.ENTRIES, types, programmeId, programmeId, placeId, placeId));
        found.addAll(asked(BALANCES, Matter.BALANCES, programmeId, programmeId, placeId, placeId));
        found.addAll(asked(ENDS, Matter.ENDS, programmeId, programmeId, placeId, placeId));
        return found;
    }

    private List<Disagreement> asked(String question, Matter matter, Object... arguments) {
        String records = of(matter).stream()
                .map(witness -> "select '" + witness.type() + "' as type, said.* from (" + witness.says() + ") said")
                .collect(Collectors.joining(" union all "));
        return sql.list(question.formatted(records) + " limit " + MOST, Witnesses::disagreement, arguments);
    }

    private List<LedgerWitness> of(Matter matter) {
        return witnesses.stream().filter(witness -> witness.matter() == matter).toList();
    }

    private static Disagreement disagreement(Row row) {
        return new Disagreement(
                row.oneOf(Contradiction.class, "contradiction"),
                row.text("type"),
                row.text("number"),
                row.oneOf(EntryCode.class, "code"),
                row.oneOf(Stage.class, "stage"));
    }
}
