package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the catalogue of duties for lists, details and exports. */
@ApplicationScoped
public class DutyKindReader {

    private static final String COLUMNS =
            """
            k.id, k.code, k.name_zh, k.name_en, k.every_months, k.times_owed, k.valid_from, k.valid_to, k.description,
            k.version
            """;
    private static final SortFields SORTS = SortFields.byDefault("code").text("code", "k.code");

    private final Sql sql;

    DutyKindReader(Sql sql) {
        this.sql = sql;
    }

    public Page<DutyKindView> page(UUID programmeId, PageQuery query) {
        return filtered(programmeId, query.q).page(query, SORTS, DutyKindView::read);
    }

    public void each(UUID programmeId, PageQuery query, Consumer<DutyKindView> sink) {
        filtered(programmeId, query.q).each(query.sort, SORTS, DutyKindView::read, sink);
    }

    public Optional<DutyKindView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from duty_kind k where k.programme_id = ? and k.id = ?",
                DutyKindView::read,
                programmeId,
                id);
    }

    Optional<DutyKindView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from duty_kind k where k.programme_id = ? and k.code = ?",
                DutyKindView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, String typed) {
        return new ListQuery(sql, COLUMNS, "duty_kind k", "k.id")
                .where("k.programme_id = ?", programmeId)
                .search("k.search_text", typed);
    }
}
