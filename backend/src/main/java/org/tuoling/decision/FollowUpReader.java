package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads what is to be done because of decisions. */
@ApplicationScoped
public class FollowUpReader {

    private static final String COLUMNS = """
            f.id, f.title, f.due_on, f.done_on, f.note, f.version,
            f.decision_id, d.code as decision_code, d.title_zh as decision_name_zh, d.title_en as decision_name_en,
            f.owner_id, h.code as owner_code, h.name as owner_name_zh, null::text as owner_name_en
            """;
    private static final String FROM = """
            decision_follow_up f
            left join decision d on d.id = f.decision_id
            left join person h on h.id = f.owner_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("dueOn").date("dueOn", "f.due_on");

    private final Sql sql;
    private final Today today;

    FollowUpReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<FollowUpView> page(UUID programmeId, FollowUpFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, view());
    }

    public void each(UUID programmeId, FollowUpFilter filter, PageQuery query, Consumer<FollowUpView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    private ListQuery filtered(UUID programmeId, FollowUpFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "f.id")
                .where("f.programme_id = ?", programmeId)
                .whereIfGiven("f.decision_id = ?", filter.decisionId)
                .whereIfGiven("f.owner_id = ?", filter.ownerId)
                .search("f.search_text", typed);
        return filter.open ? list.where("f.done_on is null") : list;
    }

    public Optional<FollowUpView> one(UUID programmeId, UUID decisionId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where f.programme_id = ? and f.decision_id = ? and f.id = ?",
                view(),
                programmeId,
                decisionId,
                id);
    }

    /** Of one decision by its title, as workbooks name it. */
    Optional<FollowUpView> titled(UUID programmeId, UUID decisionId, String title) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where f.programme_id = ? and f.decision_id = ? and f.title = ?",
                view(),
                programmeId,
                decisionId,
                title);
    }

    private Function<Row, FollowUpView> view() {
        var now = today.date();
        return row -> FollowUpView.read(row, now);
    }
}
