package org.tuoling.donation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads donors for lists, details and exports. */
@ApplicationScoped
public class DonorReader {

    private static final String COLUMNS =
            "n.id, n.code, n.kind, n.name_zh, n.name_en, n.credit_code, n.consent_to_be_named, n.version";
    private static final String FROM = "donor n";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "n.code").text("nameZh", "n.name_zh");

    private final Sql sql;

    DonorReader(Sql sql) {
        this.sql = sql;
    }

    public Page<DonorView> page(UUID programmeId, DonorFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, DonorView::read);
    }

    public void each(UUID programmeId, DonorFilter filter, PageQuery query, Consumer<DonorView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, DonorView::read, sink);
    }

    public Optional<DonorView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where n.programme_id = ? and n.id = ?",
                DonorView::read,
                programmeId,
                id);
    }

    public Optional<DonorView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where n.programme_id = ? and n.code = ?",
                DonorView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, DonorFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "n.id")
                .where("n.programme_id = ?", programmeId)
                .whereIfGiven("n.kind = ?", filter.kind)
                .search("n.search_text", typed);
    }
}
