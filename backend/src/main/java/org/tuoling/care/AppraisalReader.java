package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads appraisals for lists, details and exports. */
@ApplicationScoped
public class AppraisalReader {

    private static final String COLUMNS =
            """
            a.id, a.year, a.period, a.grade, a.summary, a.appraised_by, a.version,
            a.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM = "appraisal a left join person p on p.id = a.person_id";
    private static final SortFields SORTS = SortFields.byDefault("-year").number("year", "a.year");

    private final Sql sql;
    private final Today today;

    AppraisalReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<AppraisalView> page(Reach reach, AppraisalFilter filter, PageQuery query) {
        return filtered(reach, filter, query.q).page(query, SORTS, AppraisalView::read);
    }

    public void each(Reach reach, AppraisalFilter filter, PageQuery query, Consumer<AppraisalView> sink) {
        filtered(reach, filter, query.q).each(query.sort, SORTS, AppraisalView::read, sink);
    }

    public Optional<AppraisalView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.id = ?",
                AppraisalView::read,
                programmeId,
                id);
    }

    /** The appraisal of the person for the same time. */
    public Optional<AppraisalView> of(UUID programmeId, AppraisalDetails details) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where a.programme_id = ? and a.person_id = ? and a.year = ? and a.period = ?",
                AppraisalView::read,
                programmeId,
                details.personId().value(),
                details.year(),
                details.period());
    }

    /** Whether the person was on post at any time of the year. */
    boolean onPostIn(UUID programmeId, PersonId person, int year) {
        return sql.one(
                        """
                        select id from deployment
                        where programme_id = ? and person_id = ?
                          and starts_on <= make_date(?, 12, 31) and last_day >= make_date(?, 1, 1)
                        limit 1
                        """,
                        row -> row.id("id"),
                        programmeId, person.value(), year, year)
                .isPresent();
    }

    private ListQuery filtered(Reach reach, AppraisalFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "a.id")
                .where("a.programme_id = ?", reach.programmeId())
                .whereIfGiven("a.person_id = ?", filter.personId)
                .whereIfGiven("a.year = ?", filter.year)
                .whereIfGiven("a.grade = ?", filter.grade)
                .search("p.search_text", typed);
        return reach.narrow(list, "a.person_id", today.date());
    }
}
