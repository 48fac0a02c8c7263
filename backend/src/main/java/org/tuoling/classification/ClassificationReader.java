package org.tuoling.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads classifications for lists, details and exports. */
@ApplicationScoped
public class ClassificationReader {

    private static final String COLUMNS = """
            c.id, c.code, c.name_zh, c.name_en, c.kind, c.valid_from, c.valid_to, c.version,
            (select count(*) from term t where t.programme_id = c.programme_id and t.classification_id = c.id) as term_count
            """;
    private static final String FROM = "classification c";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "c.code").text("nameZh", "c.name_zh");

    private final Sql sql;

    ClassificationReader(Sql sql) {
        this.sql = sql;
    }

    public Page<ClassificationView> page(UUID programmeId, ClassificationFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, ClassificationView::read);
    }

    public void each(
            UUID programmeId, ClassificationFilter filter, PageQuery query, Consumer<ClassificationView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, ClassificationView::read, sink);
    }

    public Optional<ClassificationView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where c.programme_id = ? and c.id = ?",
                ClassificationView::read,
                programmeId,
                id);
    }

    public Optional<ClassificationView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where c.programme_id = ? and c.code = ?",
                ClassificationView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, ClassificationFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "c.id")
                .where("c.programme_id = ?", programmeId)
                .whereIfGiven("c.kind = ?", filter.kind)
                .search("c.search_text", typed);
    }
}
