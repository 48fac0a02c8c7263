package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads intakes of applicants for lists, details and exports. */
@ApplicationScoped
public class IntakeReader {

    private static final String COLUMNS =
            """
            i.id, i.code, i.name_zh, i.name_en, i.accepted_on, i.head_count, i.version,
            i.branch_id, b.code as branch_code, b.name_zh as branch_name_zh, b.name_en as branch_name_en
            """;
    private static final String FROM = "applicant_intake i left join branch b on b.id = i.branch_id";
    private static final SortFields SORTS =
            SortFields.byDefault("acceptedOn").date("acceptedOn", "i.accepted_on").text("code", "i.code");

    private final Sql sql;

    IntakeReader(Sql sql) {
        this.sql = sql;
    }

    public Page<IntakeView> page(UUID programmeId, IntakeFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, IntakeView::read);
    }

    public void each(UUID programmeId, IntakeFilter filter, PageQuery query, Consumer<IntakeView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, IntakeView::read, sink);
    }

    public Optional<IntakeView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where i.programme_id = ? and i.id = ?",
                IntakeView::read,
                programmeId,
                id);
    }

    public Optional<IntakeView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where i.programme_id = ? and i.code = ?",
                IntakeView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, IntakeFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "i.id")
                .where("i.programme_id = ?", programmeId)
                .whereIfGiven("i.branch_id = ?", filter.branchId)
                .search("i.search_text", typed);
    }
}
