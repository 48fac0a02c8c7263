package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.shared.sql.Sql;

/** Reads where received money went. */
@ApplicationScoped
public class FlowReader {

    private final Sql sql;

    FlowReader(Sql sql) {
        this.sql = sql;
    }

    /**
     * All money received and not returned.
     *
     * @param placeId null for all places
     * @param fiscalYear of the appropriations; null for all years
     * @param by the kind of classification whose terms stand between sources and projects; of several, the first by code
     * @param most how many projects, and how many payees, are shown singly
     */
    public FlowView flow(UUID programmeId, UUID placeId, Integer fiscalYear, ClassificationKind by, int most) {
        var parts = sql.list(
                """
                select s.source, s.amount_minor,
                       t.id as term_id, t.code as term_code, t.name_zh as term_name_zh, t.name_en as term_name_en,
                       j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
                       y.id as payee_id, y.code as payee_code, y.name as payee_name_zh, null as payee_name_en
                from (select o.source, a.project_id, a.payee_id, sum(a.in_minor - a.out_minor) as amount_minor
                      from ledger_account a join ledger_book b on b.id = a.book_id join appropriation o on o.id = a.origin_id
                      where a.programme_id = ? and a.stage in ('RECEIVED', 'ALLOCATED', 'COMMITTED', 'PAID', 'FINAL')
                      and (cast(? as uuid) is null or b.place_id = ?) and (cast(? as integer) is null or o.fiscal_year = ?)
                      group by o.source, a.project_id, a.payee_id) s
                left join project j on j.id = s.project_id
                left join payee y on y.id = s.payee_id
                left join lateral (
                    select m.id, m.code, m.name_zh, m.name_en, m.position from project_term k
                    join classification c on c.id = k.classification_id and c.kind = ? join term m on m.id = k.term_id
                    where k.programme_id = j.programme_id and k.project_id = j.id order by c.code limit 1) t on true
                where s.amount_minor > 0
                order by s.source, t.position nulls last, t.code, j.code nulls last, y.code nulls last
                """,
                row -> new FlowPart(
                        row.text("source"), row.ref("term"), row.ref("project"), row.ref("payee"), row.number("amount_minor")),
                programmeId,
                placeId,
                placeId,
                fiscalYear,
                fiscalYear,
                by);
        return FlowDrawing.of(parts, most);
    }
}
