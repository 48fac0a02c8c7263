package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

/** Reads monthly reports for lists, details and exports. */
@ApplicationScoped
public class ReportReader {

    /** As pictures name the records they belong to. */
    static final String TYPE = "progress-report";

    private static final String COLUMNS =
            """
            r.id, r.month, r.physical_percent, r.narrative, r.fall_reason, r.state, r.submitted_on, r.approved_on,
            r.return_reason, r.version,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            p.id as author_id, p.code as author_code, p.name as author_name_zh, null::text as author_name_en,
            q.id as approver_id, q.code as approver_code, q.name as approver_name_zh, null::text as approver_name_en,
            coalesce(s.name, r.submitted_by_name) as submitted_by_name, coalesce(q.name, r.approved_by_name) as approved_by_name,
            """ + Photos.of(TYPE);
    private static final String FROM =
            """
            progress_report r
            left join project j on j.id = r.project_id
            left join person p on p.id = r.author_id
            left join person s on s.id = r.submitted_by_person_id
            left join person q on q.id = r.approved_by_person_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("-month").date("month", "r.month");

    private final Sql sql;

    ReportReader(Sql sql) {
        this.sql = sql;
    }

    public Page<ReportView> page(UUID programmeId, ReportFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, ReportView::read);
    }

    public void each(UUID programmeId, ReportFilter filter, PageQuery query, Consumer<ReportView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, ReportView::read, sink);
    }

    public Optional<ReportView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.id = ?",
                ReportView::read,
                programmeId,
                id);
    }

    Optional<ReportView> of(UUID programmeId, ProjectId project, LocalDate month) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.project_id = ? and r.month = ?",
                ReportView::read,
                programmeId,
                project.value(),
                month);
    }

    /** The last one submitted or approved of an earlier month. */
    Optional<ReportView> before(UUID programmeId, ProjectId project, LocalDate month) {
        return beside(programmeId, project, month, "r.month < ? and r.state in ('SUBMITTED', 'APPROVED') order by r.month desc");
    }

    /** The first one submitted or approved of a later month. */
    Optional<ReportView> after(UUID programmeId, ProjectId project, LocalDate month) {
        return beside(programmeId, project, month, "r.month > ? and r.state in ('SUBMITTED', 'APPROVED') order by r.month");
    }

    private Optional<ReportView> beside(UUID programmeId, ProjectId project, LocalDate month, String which) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.project_id = ? and " + which
                        + " limit 1",
                ReportView::read,
                programmeId,
                project.value(),
                month);
    }

    /** Those a person writes that are not approved. */
    List<ReportView> openOf(UUID programmeId, PersonId person) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where r.programme_id = ? and r.author_id = ? and r.state <> 'APPROVED' order by r.month, r.id",
                ReportView::read,
                programmeId,
                person.value());
    }

    private ListQuery filtered(UUID programmeId, ReportFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "r.id")
                .where("r.programme_id = ?", programmeId)
                .whereIfGiven("r.project_id = ?", filter.projectId)
                .whereIfGiven("r.author_id = ?", filter.authorId)
                .whereIfGiven("r.state = ?", filter.state)
                .whereIfGiven("r.month >= ?", filter.from)
                .whereIfGiven("r.month <= ?", filter.to)
                .search("j.search_text", typed);
    }
}
