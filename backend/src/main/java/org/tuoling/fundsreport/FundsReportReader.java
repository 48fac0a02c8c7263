package org.tuoling.fundsreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads funds reports. */
@ApplicationScoped
public class FundsReportReader {

    private static final String COLUMNS =
            """
            r.id, r.month, r.prepared_by_name, r.prepared_at, r.signed_by_name, r.signed_at, r.superseded_by_name,
            r.superseded_at, r.ledger_number, r.ledger_hash,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            (b.closed_through is null or b.closed_through < r.month
             or exists (select from ledger_period_event e
                        where e.programme_id = r.programme_id and e.book_id = b.id and e.month = r.month
                          and e.kind = 'REOPENED' and e.happened_at > r.prepared_at)) as outdated,
            r.version
            """;
    private static final String FROM =
            """
            funds_report r
            left join place p on p.id = r.place_id
            left join ledger_book b on b.programme_id = r.programme_id and b.place_id = r.place_id and b.money_kind = 'FISCAL_AID'
            """;
    private static final SortFields SORTS = SortFields.byDefault("-month").date("month", "r.month");

    private final Sql sql;

    FundsReportReader(Sql sql) {
        this.sql = sql;
    }

    public Page<FundsReportView> page(UUID programmeId, FundsReportFilter filter, PageQuery query) {
        var list = new ListQuery(sql, COLUMNS, FROM, "r.id")
                .where("r.programme_id = ?", programmeId)
                .whereIfGiven("r.place_id = ?", filter.placeId);
        if (filter.state != null) {
            list.where(condition(filter.state));
        }
        return list.page(query, SORTS, FundsReportView::read);
    }

    private static String condition(FundsReportState state) {
        return switch (state) {
            case PREPARED -> "not (r.signed_at is not null)";
            case SIGNED -> "(r.signed_at is not null) and r.superseded_at is null";
            case SUPERSEDED -> "(r.signed_at is not null) and r.superseded_at is not null";
        };
    }

    public Optional<FundsReportView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.id = ?",
                FundsReportView::read,
                programmeId,
                id);
    }

    public Optional<FundsReportContent> content(UUID programmeId, UUID id) {
        return sql.one(
                "select content from funds_report where programme_id = ? and id = ?",
                row -> row.record(FundsReportContent.class, "content"),
                programmeId,
                id);
    }
}
