package org.tuoling.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads organisations for lists, details and exports. */
@ApplicationScoped
public class OrganisationReader {

    private static final String COLUMNS =
            """
            o.id, o.code, o.name_zh, o.name_en, o.kind, o.tier, o.side, o.credit_code, o.retired_on, o.version,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            u.id as parent_id, u.code as parent_code, u.name_zh as parent_name_zh, u.name_en as parent_name_en
            """;
    private static final String FROM =
            "organisation o left join place p on p.id = o.place_id left join organisation u on u.id = o.parent_id";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "o.code").text("nameZh", "o.name_zh");

    private final Sql sql;

    OrganisationReader(Sql sql) {
        this.sql = sql;
    }

    public Page<OrganisationView> page(UUID programmeId, OrganisationFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, OrganisationView::read);
    }

    public void each(UUID programmeId, OrganisationFilter filter, PageQuery query, Consumer<OrganisationView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, OrganisationView::read, sink);
    }

    public Optional<OrganisationView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where o.programme_id = ? and o.id = ?",
                OrganisationView::read,
                programmeId,
                id);
    }

    public Optional<OrganisationView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where o.programme_id = ? and o.code = ?",
                OrganisationView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, OrganisationFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "o.id")
                .where("o.programme_id = ?", programmeId)
                .whereIfGiven("o.side = ?", filter.side)
                .whereIfGiven("o.kind = ?", filter.kind)
                .whereIfGiven("o.tier = ?", filter.tier)
                .whereIfGiven("o.place_id = ?", filter.placeId)
                .search("o.search_text", typed);
    }
}
