package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads papers for lists, details and exports. */
@ApplicationScoped
public class PersonalPaperReader {

    private static final String COLUMNS =
            """
            d.id, d.kind, d.number_tail, d.expires_on, d.version,
            d.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM = "personal_paper d left join person p on p.id = d.person_id";
    private static final SortFields SORTS = SortFields.byDefault("expiresOn").date("expiresOn", "d.holds_until");

    private final Sql sql;
    private final Today today;

    PersonalPaperReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<PersonalPaperView> page(Reach reach, PersonalPaperFilter filter, PageQuery query) {
        return filtered(reach, filter, query.q).page(query, SORTS, view());
    }

    public void each(Reach reach, PersonalPaperFilter filter, PageQuery query, Consumer<PersonalPaperView> sink) {
        filtered(reach, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    public Optional<PersonalPaperView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.id = ?", view(), programmeId, id);
    }

    /** The paper of this kind and number of the person. */
    public Optional<PersonalPaperView> of(UUID programmeId, PersonalPaperDetails details) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where d.programme_id = ? and d.person_id = ? and d.kind = ?"
                        + " and d.number_tail is not distinct from cast(? as text)",
                view(),
                programmeId,
                details.personId().value(),
                details.kind(),
                details.numberTail());
    }

    private Function<Row, PersonalPaperView> view() {
        var day = today.date();
        return row -> PersonalPaperView.read(row, day);
    }

    private ListQuery filtered(Reach reach, PersonalPaperFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "d.id")
                .where("d.programme_id = ?", reach.programmeId())
                .whereIfGiven("d.person_id = ?", filter.personId)
                .whereIfGiven("d.kind = ?", filter.kind)
                .whereIfGiven("d.holds_until < ?", filter.expiresBefore)
                .search("p.search_text", typed);
        return reach.narrow(list, "d.person_id", today.date());
    }
}
