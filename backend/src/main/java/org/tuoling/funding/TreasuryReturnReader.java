package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads what went back to the treasury. */
@ApplicationScoped
public class TreasuryReturnReader {

    private static final String COLUMNS = """
            r.id, r.code, r.amount_minor, r.returned_on, r.reason, r.reversal_reason,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            a.id as origin_id, a.document_number as origin_code, a.source as origin_name_zh, null::text as origin_name_en
            """;
    private static final String FROM =
            "treasury_return r left join place p on p.id = r.place_id left join appropriation a on a.id = r.origin_id";
    private static final SortFields SORTS = SortFields.byDefault("-on")
            .date("on", "r.returned_on")
            .text("code", "r.code")
            .number("amount", "r.amount_minor");

    private final Sql sql;

    TreasuryReturnReader(Sql sql) {
        this.sql = sql;
    }

    public Page<TreasuryReturnView> page(UUID programmeId, TreasuryReturnFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, TreasuryReturnView::read);
    }

    public void each(UUID programmeId, TreasuryReturnFilter filter, PageQuery query, Consumer<TreasuryReturnView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, TreasuryReturnView::read, sink);
    }

    public Optional<TreasuryReturnView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.id = ?",
                TreasuryReturnView::read,
                programmeId,
                id);
    }

    public Optional<TreasuryReturnView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.code = ?",
                TreasuryReturnView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, TreasuryReturnFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "r.id")
                .where("r.programme_id = ?", programmeId)
                .whereIfGiven("r.place_id = ?", filter.placeId)
                .search("r.search_text", typed);
    }
}
