package org.tuoling.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads places for lists, details and exports. */
@ApplicationScoped
public class PlaceReader {

    private static final String COLUMNS =
            """
            p.id, p.code_system, p.code, p.name_zh, p.name_en, p.side, p.recipient_of_aid, p.retired_on, p.version,
            u.id as parent_id, u.code as parent_code, u.name_zh as parent_name_zh, u.name_en as parent_name_en
            """;
    private static final String FROM = "place p left join place u on u.id = p.parent_id";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "p.code").text("nameZh", "p.name_zh");

    private final Sql sql;

    PlaceReader(Sql sql) {
        this.sql = sql;
    }

    public Page<PlaceView> page(UUID programmeId, PlaceFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, PlaceView::read);
    }

    public void each(UUID programmeId, PlaceFilter filter, PageQuery query, Consumer<PlaceView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, PlaceView::read, sink);
    }

    public Optional<PlaceView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where p.programme_id = ? and p.id = ?",
                PlaceView::read,
                programmeId,
                id);
    }

    public Optional<PlaceView> coded(UUID programmeId, CodeSystem system, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where p.programme_id = ? and p.code_system = ? and p.code = ?",
                PlaceView::read,
                programmeId,
                system,
                code);
    }

    private ListQuery filtered(UUID programmeId, PlaceFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "p.id")
                .where("p.programme_id = ?", programmeId)
                .whereIfGiven("p.side = ?", filter.side)
                .whereIfGiven("p.recipient_of_aid = ?", filter.recipientOfAid)
                .search("p.search_text", typed);
    }
}
