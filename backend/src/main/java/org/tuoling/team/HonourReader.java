package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads honours: the team's for everybody, those of its people within the reader's reach. */
@ApplicationScoped
public class HonourReader {

    private static final String COLUMNS =
            """
            h.id, h.code, h.title_zh, h.title_en, h.level, h.awarded_by, h.awarded_on, h.collective, h.version,
            h.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM = "honour h left join person p on p.id = h.person_id";
    private static final SortFields SORTS =
            SortFields.byDefault("-awardedOn").date("awardedOn", "h.awarded_on").text("code", "h.code");

    private final Sql sql;
    private final Today today;

    HonourReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<HonourView> page(Reach reach, HonourFilter filter, PageQuery query) {
        return filtered(reach, filter, query.q).page(query, SORTS, HonourView::read);
    }

    public void each(Reach reach, HonourFilter filter, PageQuery query, Consumer<HonourView> sink) {
        filtered(reach, filter, query.q).each(query.sort, SORTS, HonourView::read, sink);
    }

    public Optional<HonourView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where h.programme_id = ? and h.id = ?",
                HonourView::read,
                programmeId,
                id);
    }

    public Optional<HonourView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where h.programme_id = ? and h.code = ?",
                HonourView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(Reach reach, HonourFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "h.id")
                .where("h.programme_id = ?", reach.programmeId())
                .whereIfGiven("h.collective = ?", filter.collective)
                .whereIfGiven("h.level = ?", filter.level)
                .whereIfGiven("h.person_id = ?", filter.personId)
                .search("h.search_text", typed);
        return reach.isEverybody()
                ? list
                : list.where(
                        "h.person_id is null or " + reach.condition("h.person_id"), reach.arguments(today.date()));
    }
}
