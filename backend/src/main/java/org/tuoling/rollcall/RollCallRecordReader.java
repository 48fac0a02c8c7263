package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads what is on record beside the entries of a roll-call: its way up the grid tree and its corrections. */
@ApplicationScoped
public class RollCallRecordReader {

    private static final String ESCALATIONS =
            """
            select x.level, x.unresolved, x.due_at, x.raised_at,
                   x.grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en,
                   x.leader_id, r.code as leader_code, r.name as leader_name_zh, null::text as leader_name_en
            from roll_call_escalation x
            join roll_call c on c.id = x.roll_call_id
            join grid g on g.id = x.grid_id
            left join person r on r.id = x.leader_id
            where x.programme_id = ? and x.roll_call_id = ?
            """;

    private static final String COLUMNS =
            """
            k.id, k.outcome, k.reason, k.corrected_at, k.corrected_by_name, e.status,
            e.person_id, r.code as person_code, r.name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM =
            """
            roll_call_correction k
            join roll_call_entry e on e.id = k.entry_id
            join person r on r.id = e.person_id
            join roll_call c on c.id = k.roll_call_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("correctedAt").instant("correctedAt", "k.corrected_at");

    private final Sql sql;

    RollCallRecordReader(Sql sql) {
        this.sql = sql;
    }

    /** At most one per level; none for who does not answer for the call: they count the whole grid. */
    public List<EscalationView> escalations(UUID programmeId, RollCallReach reach, UUID rollCallId) {
        var arguments = new ArrayList<Object>(List.of(programmeId, rollCallId));
        arguments.addAll(Arrays.asList(reach.leadArguments()));
        return sql.list(
                ESCALATIONS + " and " + reach.leads() + " order by x.level desc", EscalationView::read, arguments.toArray());
    }

    public Page<CorrectionView> corrections(UUID programmeId, RollCallReach reach, UUID rollCallId, PageQuery query) {
        var list = new ListQuery(sql, COLUMNS, FROM, "k.id")
                .where("k.programme_id = ?", programmeId)
                .where("k.roll_call_id = ?", rollCallId);
        return reach.entries(list).page(query, SORTS, CorrectionView::read);
    }

    /** As its author has just written it. */
    public Optional<CorrectionView> correction(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where k.programme_id = ? and k.id = ?",
                CorrectionView::read,
                programmeId, id);
    }

    public Optional<CorrectionView> correction(UUID programmeId, RollCallReach reach, UUID rollCallId, UUID id) {
        var arguments = new ArrayList<Object>(List.of(programmeId, rollCallId, id));
        arguments.addAll(Arrays.asList(reach.entryArguments()));
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where k.programme_id = ? and k.roll_call_id = ? and k.id = ? and " + reach.ofEntry(),
                CorrectionView::read,
                arguments.toArray());
    }
}
