package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads site visits for lists, details and exports. */
@ApplicationScoped
public class VisitReader {

    /** As pictures name the records they belong to. */
    static final String TYPE = "site-visit";

    private static final String COLUMNS =
            """
            r.id, r.visited_on, r.note, r.version,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            p.id as visitor_id, p.code as visitor_code, p.name as visitor_name_zh, null::text as visitor_name_en,
            """ + Photos.of(TYPE);
    private static final String FROM =
            "site_visit r left join project j on j.id = r.project_id left join person p on p.id = r.visitor_id";
    private static final SortFields SORTS = SortFields.byDefault("-visitedOn").date("visitedOn", "r.visited_on");

    private final Sql sql;

    VisitReader(Sql sql) {
        this.sql = sql;
    }

    public Page<VisitView> page(UUID programmeId, VisitFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, VisitView::read);
    }

    public void each(UUID programmeId, VisitFilter filter, PageQuery query, Consumer<VisitView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, VisitView::read, sink);
    }

    public Optional<VisitView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.id = ?",
                VisitView::read,
                programmeId,
                id);
    }

    /** One person's visit of one project on one day, of which there is one at most. */
    Optional<VisitView> same(UUID programmeId, ProjectId project, PersonId visitor, LocalDate day) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where r.programme_id = ? and r.project_id = ? and r.visitor_id = ? and r.visited_on = ?",
                VisitView::read,
                programmeId,
                project.value(),
                visitor.value(),
                day);
    }

    private ListQuery filtered(UUID programmeId, VisitFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "r.id")
                .where("r.programme_id = ?", programmeId)
                .whereIfGiven("r.project_id = ?", filter.projectId)
                .whereIfGiven("r.visitor_id = ?", filter.visitorId)
                .whereIfGiven("r.visited_on >= ?", filter.from)
                .whereIfGiven("r.visited_on <= ?", filter.to)
                .search("j.search_text", typed);
    }
}
