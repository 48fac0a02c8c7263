package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads issues and risks for lists, details and exports. */
@ApplicationScoped
public class IssueReader {

    private static final String COLUMNS =
            """
            i.id, i.code, i.kind, i.title, i.detail, i.severity, i.raised_on, i.due_on, i.state, i.closed_on,
            i.resolution, i.version,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            p.id as owner_id, p.code as owner_code, p.name as owner_name_zh, null::text as owner_name_en
            """;
    private static final String FROM =
            "project_issue i left join project j on j.id = i.project_id left join person p on p.id = i.owner_id";
    private static final SortFields SORTS =
            SortFields.byDefault("dueOn").date("dueOn", "i.due_on").date("raisedOn", "i.raised_on");

    private final Sql sql;
    private final Today today;

    IssueReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<IssueView> page(UUID programmeId, IssueFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, IssueView.on(today.date()));
    }

    public void each(UUID programmeId, IssueFilter filter, PageQuery query, Consumer<IssueView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, IssueView.on(today.date()), sink);
    }

    public Optional<IssueView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where i.programme_id = ? and i.id = ?",
                IssueView.on(today.date()),
                programmeId,
                id);
    }

    Optional<IssueView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where i.programme_id = ? and i.code = ?",
                IssueView.on(today.date()),
                programmeId,
                code);
    }

    /** The open ones a person sees to. */
    List<IssueView> openOf(UUID programmeId, PersonId person) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where i.programme_id = ? and i.owner_id = ? and i.state = 'OPEN' order by i.due_on, i.id",
                IssueView.on(today.date()),
                programmeId,
                person.value());
    }

    private ListQuery filtered(UUID programmeId, IssueFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "i.id")
                .where("i.programme_id = ?", programmeId)
                .whereIfGiven("i.project_id = ?", filter.projectId)
                .whereIfGiven("i.owner_id = ?", filter.ownerId)
                .whereIfGiven("i.kind = ?", filter.kind)
                .whereIfGiven("i.severity = ?", filter.severity)
                .whereIfGiven("i.state = ?", filter.state)
                .search("i.search_text", typed);
        if (filter.overdue == null) {
            return list;
        }
        String overdue = "i.state = 'OPEN' and i.due_on < ?";
        return list.where(filter.overdue ? overdue : "not (" + overdue + ")", today.date());
    }
}
