package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads what was flagged as split. */
@ApplicationScoped
public class SplitFlagReader {

    private static final String COLUMNS =
            """
            s.id, s.kind, s.total_minor, s.threshold_minor, s.window_days, s.raised_on, s.raised_at,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            p.id as payee_id, p.code as payee_code, p.name as payee_name_zh, null::text as payee_name_en,
            (select json_agg(json_build_object('id', coalesce(k.id, x.id), 'code', coalesce(k.code, x.code),
                                               'amountMinor', t.amount_minor, 'on', coalesce(k.signed_on, x.submitted_on))
                             order by coalesce(k.signed_on, x.submitted_on), coalesce(k.code, x.code))
             from split_flag_part t
             left join contract k on k.id = t.contract_id
             left join disbursement x on x.id = t.disbursement_id
             where t.flag_id = s.id) as parts
            """;
    private static final String FROM =
            "split_flag s left join project j on j.id = s.project_id left join payee p on p.id = s.payee_id";
    private static final SortFields SORTS =
            SortFields.byDefault("-raisedAt").instant("raisedAt", "s.raised_at").number("total", "s.total_minor");

    private final Sql sql;

    SplitFlagReader(Sql sql) {
        this.sql = sql;
    }

    public Page<SplitFlagView> page(UUID programmeId, SplitFlagFilter filter, PageQuery query) {
        return new ListQuery(sql, COLUMNS, FROM, "s.id")
                .where("s.programme_id = ?", programmeId)
                .whereIfGiven("s.kind = ?", filter.kind)
                .whereIfGiven("s.project_id = ?", filter.projectId)
                .whereIfGiven("s.payee_id = ?", filter.payeeId)
                .search("p.search_text", query.q)
                .page(query, SORTS, SplitFlagView::read);
    }
}
