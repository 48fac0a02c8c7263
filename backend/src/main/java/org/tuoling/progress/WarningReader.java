package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Tells what is out of order with projects today. Nothing of it is stored. */
@ApplicationScoped
public class WarningReader {

    private static final String COLUMNS =
            """
            w.id, w.kind, w.since, w.days, w.project_id, w.project_code, w.project_name_zh, w.project_name_en, w.state,
            w.physical_percent, w.paid_percent,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            h.id as responsible_id, h.code as responsible_code, h.name as responsible_name_zh,
            null::text as responsible_name_en
            """;
    private static final String FROM = WarningSql.WARNINGS
            + " left join place p on p.id = w.place_id left join person h on h.id = w.responsible_id";
    private static final SortFields SORTS =
            SortFields.byDefault("since").date("since", "w.since").text("project", "w.project_code");

    private final Sql sql;
    private final ProgressConfig limits;
    private final Today today;

    WarningReader(Sql sql, ProgressConfig limits, Today today) {
        this.sql = sql;
        this.limits = limits;
        this.today = today;
    }

    public Page<WarningView> page(UUID programmeId, WarningFilter filter, PageQuery query) {
        return new ListQuery(
                        sql,
                        COLUMNS,
                        FROM,
                        "w.id",
                        today.date(),
                        limits.moneyAheadPoints(),
                        limits.reportGraceDays(),
                        limits.visitDays(),
                        limits.acceptanceDays(),
                        limits.finalAccountDays())
                .where("w.programme_id = ?", programmeId)
                .whereIfGiven("w.kind = ?", filter.kind)
                .whereIfGiven("w.project_id = ?", filter.projectId)
                .whereIfGiven("w.place_id = ?", filter.placeId)
                .whereIfGiven("w.responsible_id = ?", filter.responsibleId)
                .search("w.search_text", query.q)
                .page(query, SORTS, WarningView::read);
    }
}
