package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads what decisions were used for. */
@ApplicationScoped
public class UseReader {

    private static final String COLUMNS = """
            u.id, u.kind, u.use_type, u.use_id, u.amount_minor, u.used_on, u.recorded_at, u.released_at,
            u.payee_id, y.code as payee_code, y.name as payee_name_zh, null::text as payee_name_en,
            case u.use_type
                when 'contract' then (select c.code from contract c where c.programme_id = u.programme_id and c.id = u.use_id)
                when 'disbursement' then
                    (select p.code from disbursement p where p.programme_id = u.programme_id and p.id = u.use_id)
            end as use_code
            """;
    private static final String FROM = "decision_use u left join payee y on y.id = u.payee_id";
    private static final SortFields SORTS =
            SortFields.byDefault("-recordedAt").instant("recordedAt", "u.recorded_at");

    private final Sql sql;

    UseReader(Sql sql) {
        this.sql = sql;
    }

    public Page<UseView> page(UUID programmeId, UUID decisionId, PageQuery query) {
        return new ListQuery(sql, COLUMNS, FROM, "u.id")
                .where("u.programme_id = ?", programmeId)
                .where("u.decision_id = ?", decisionId)
                .page(query, SORTS, UseView::read);
    }
}
