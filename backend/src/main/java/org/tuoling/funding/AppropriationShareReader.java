package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads what appropriations hold for projects. */
@ApplicationScoped
public class AppropriationShareReader {

    private static final String COLUMNS = """
            s.id, s.amount_minor, s.version,
            a.id as appropriation_id, a.document_number as appropriation_code, a.source as appropriation_name_zh,
            null::text as appropriation_name_en,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en
            """;
    private static final String FROM = """
            appropriation_share s
            join appropriation a on a.id = s.appropriation_id
            join project j on j.id = s.project_id
            """;
    private static final SortFields SORTS =
            SortFields.byDefault("project").text("project", "j.code").number("amount", "s.amount_minor");

    private final Sql sql;

    AppropriationShareReader(Sql sql) {
        this.sql = sql;
    }

    public Page<AppropriationShareView> page(UUID programmeId, AppropriationShareFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, AppropriationShareView::read);
    }

    public void each(
            UUID programmeId,
            AppropriationShareFilter filter,
            PageQuery query,
            Consumer<AppropriationShareView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, AppropriationShareView::read, sink);
    }

    public Optional<AppropriationShareView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where s.programme_id = ? and s.id = ?",
                AppropriationShareView::read,
                programmeId,
                id);
    }

    public Optional<AppropriationShareView> of(UUID programmeId, UUID appropriationId, UUID projectId) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where s.programme_id = ? and s.appropriation_id = ? and s.project_id = ?",
                AppropriationShareView::read,
                programmeId,
                appropriationId,
                projectId);
    }

    /** Whether the project's money is kept in the book of the appropriation's place. */
    boolean isOfOneBook(UUID programmeId, UUID appropriationId, UUID projectId) {
        return sql.one(
                        """
                        select 1 from appropriation a join project j on j.programme_id = a.programme_id
                        where a.programme_id = ? and a.id = ? and j.id = ?
                          and recipient_place(j.programme_id, j.place_id) = a.place_id
                        """,
                        row -> true,
                        programmeId,
                        appropriationId,
                        projectId)
                .isPresent();
    }

    private ListQuery filtered(UUID programmeId, AppropriationShareFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "s.id")
                .where("s.programme_id = ?", programmeId)
                .whereIfGiven("s.appropriation_id = ?", filter.appropriationId)
                .whereIfGiven("s.project_id = ?", filter.projectId)
                .search("j.search_text", typed);
    }
}
