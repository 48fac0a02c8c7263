package org.tuoling.care;

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

/** Reads the care log; only {@link CareLog} does, which writes down who read it. */
@ApplicationScoped
class CareEntryReader {

    private static final String COLUMNS =
            """
            e.id, e.kind, e.done_on, e.done_by, e.note, e.version,
            e.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM = "care_entry e left join person p on p.id = e.person_id";
    private static final SortFields SORTS = SortFields.byDefault("-doneOn").date("doneOn", "e.done_on");

    private final Sql sql;
    private final Today today;

    CareEntryReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    Page<CareEntryView> page(Reach reach, CareEntryFilter filter, PageQuery query) {
        return filtered(reach, filter, query.q).page(query, SORTS, CareEntryView::read);
    }

    void each(Reach reach, CareEntryFilter filter, PageQuery query, Consumer<CareEntryView> sink) {
        filtered(reach, filter, query.q).each(query.sort, SORTS, CareEntryView::read, sink);
    }

    Optional<CareEntryView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where e.programme_id = ? and e.id = ?",
                CareEntryView::read,
                programmeId,
                id);
    }

    /** What was done for the person on the day, of one kind. */
    Optional<CareEntryView> of(UUID programmeId, CareEntryDetails details) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where e.programme_id = ? and e.person_id = ? and e.kind = ? and e.done_on = ?",
                CareEntryView::read,
                programmeId,
                details.personId().value(),
                details.kind(),
                details.doneOn());
    }

    private ListQuery filtered(Reach reach, CareEntryFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "e.id")
                .where("e.programme_id = ?", reach.programmeId())
                .whereIfGiven("e.person_id = ?", filter.personId)
                .whereIfGiven("e.kind = ?", filter.kind)
                .whereIfGiven("e.done_on >= ?", filter.from)
                .whereIfGiven("e.done_on <= ?", filter.to)
                .search("p.search_text", typed);
        return reach.narrow(list, "e.person_id", today.date());
    }
}
