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

/** Reads appropriations for lists, details and exports. */
@ApplicationScoped
public class AppropriationReader {

    private static final String COLUMNS = """
            a.id, a.fiscal_year, a.source, a.document_number, a.amount_minor, a.granted_on, a.received_on, a.note,
            a.state, a.revoked_on, a.revocation_reason, a.shared_minor, a.version, p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
            """;
    private static final String FROM = "appropriation a left join place p on p.id = a.place_id";
    private static final SortFields SORTS = SortFields.byDefault("-grantedOn")
            .date("grantedOn", "a.granted_on")
            .text("documentNumber", "a.document_number")
            .number("fiscalYear", "a.fiscal_year")
            .number("amount", "a.amount_minor");

    private final Sql sql;

    AppropriationReader(Sql sql) {
        this.sql = sql;
    }

    public Page<AppropriationView> page(UUID programmeId, AppropriationFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, AppropriationView::read);
    }

    public void each(UUID programmeId, AppropriationFilter filter, PageQuery query, Consumer<AppropriationView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, AppropriationView::read, sink);
    }

    public Optional<AppropriationView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.id = ?",
                AppropriationView::read,
                programmeId,
                id);
    }

    public Optional<AppropriationView> numbered(UUID programmeId, String documentNumber) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.document_number = ? and a.revoked_on is null",
                AppropriationView::read,
                programmeId,
                documentNumber);
    }

    private ListQuery filtered(UUID programmeId, AppropriationFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "a.id")
                .where("a.programme_id = ?", programmeId)
                .whereIfGiven("a.fiscal_year = ?", filter.fiscalYear)
                .whereIfGiven("a.place_id = ?", filter.placeId)
                .whereIfGiven("(a.received_on is not null) = ?", filter.received)
                .whereIfGiven("a.state = ?", filter.state)
                .search("a.search_text", typed);
    }
}
