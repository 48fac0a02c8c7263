package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads milestones for lists, details and exports. */
@ApplicationScoped
public class MilestoneReader {

    private static final String COLUMNS =
            """
            m.id, m.code, m.name_zh, m.name_en, m.weight, m.planned_on, m.done_on, m.version,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en
            """;
    private static final String FROM = "project_milestone m left join project j on j.id = m.project_id";
    private static final SortFields SORTS = SortFields.byDefault("plannedOn").date("plannedOn", "m.planned_on");

    private final Sql sql;

    MilestoneReader(Sql sql) {
        this.sql = sql;
    }

    public Page<ProjectMilestoneView> page(UUID programmeId, MilestoneFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, ProjectMilestoneView::read);
    }

    public void each(UUID programmeId, MilestoneFilter filter, PageQuery query, Consumer<ProjectMilestoneView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, ProjectMilestoneView::read, sink);
    }

    public Optional<ProjectMilestoneView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.id = ?",
                ProjectMilestoneView::read,
                programmeId,
                id);
    }

    Optional<ProjectMilestoneView> coded(UUID programmeId, ProjectId project, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.project_id = ? and m.code = ?",
                ProjectMilestoneView::read,
                programmeId,
                project.value(),
                code);
    }

    /** How many of a project are not reached. */
    long undone(UUID programmeId, ProjectId project) {
        return sql.one(
                        """
                        select count(*) as undone from project_milestone m
                        where m.programme_id = ? and m.project_id = ? and m.done_on is null
                        """,
                        row -> row.number("undone"),
                        programmeId,
                        project.value())
                .orElseThrow();
    }

    private ListQuery filtered(UUID programmeId, MilestoneFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "m.id")
                .where("m.programme_id = ?", programmeId)
                .whereIfGiven("m.project_id = ?", filter.projectId)
                .search("m.search_text", typed);
        return filter.done == null ? list : list.where(filter.done ? "m.done_on is not null" : "m.done_on is null");
    }
}
