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

/** Reads terms for lists, details, pickers and exports. */
@ApplicationScoped
public class TermReader {

    private static final String COLUMNS = """
            w.id, w.code, w.name_zh, w.name_en, w.position, w.valid_from, w.valid_to, w.version,
            coalesce(w.valid_from, f.valid_from) as in_force_from, coalesce(w.valid_to, f.valid_to) as in_force_to,
            f.kind, f.id as classification_id, f.code as classification_code,
            f.name_zh as classification_name_zh, f.name_en as classification_name_en,
            (select json_agg(%s order by c.code, t.position, t.code)
             from term_mapping m
             join term t on t.id = case m.first_id when w.id then m.second_id else m.first_id end
             join classification c on c.id = t.classification_id
             where m.programme_id = w.programme_id and w.id in (m.first_id, m.second_id)) as mapped_terms
            """.formatted(TermRef.JSON);
    private static final String FROM = "term w join classification f on f.id = w.classification_id";
    /** Without an index of its own: a programme has a few dozen terms. */
    private static final String BY_CLASSIFICATION = "f.code || ' ' || lpad(w.position::text, 4, '0')";

    private static final SortFields SORTS = SortFields.byDefault("position")
            .number("position", "w.position")
            .text("classification", BY_CLASSIFICATION)
            .text("code", "w.code")
            .text("nameZh", "w.name_zh");

    private final Sql sql;

    TermReader(Sql sql) {
        this.sql = sql;
    }

    public Page<TermView> page(UUID programmeId, TermFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, TermView::read);
    }

    /** The terms of one classification. */
    public Page<TermView> page(UUID programmeId, ClassificationId classification, PageQuery query) {
        return page(programmeId, TermFilter.of(classification.value()), query);
    }

    /** By classification unless asked otherwise, so that what comes out can go in again row by row. */
    public void each(UUID programmeId, TermFilter filter, PageQuery query, Consumer<TermView> sink) {
        String sort = query.sort == null ? "classification" : query.sort;
        filtered(programmeId, filter, query.q).each(sort, SORTS, TermView::read, sink);
    }

    public Optional<TermView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where w.programme_id = ? and w.id = ?",
                TermView::read,
                programmeId,
                id);
    }

    /** As addresses name it: a term is found in its own classification only. */
    public Optional<TermView> one(UUID programmeId, ClassificationId classification, UUID id) {
        return one(programmeId, id).filter(term -> term.classification().id().equals(classification.value()));
    }

    public Optional<TermView> coded(UUID programmeId, String classificationCode, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where w.programme_id = ? and f.code = ? and w.code = ?",
                TermView::read,
                programmeId,
                classificationCode,
                code);
    }

    public Optional<TermView> coded(UUID programmeId, ClassificationId classification, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where w.programme_id = ? and w.classification_id = ? and w.code = ?",
                TermView::read,
                programmeId,
                classification.value(),
                code);
    }

    private ListQuery filtered(UUID programmeId, TermFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "w.id")
                .where("w.programme_id = ?", programmeId)
                .whereIfGiven("f.kind = ?", filter.kind)
                .whereIfGiven("w.classification_id = ?", filter.classificationId)
                .search("w.search_text", typed);
    }
}
