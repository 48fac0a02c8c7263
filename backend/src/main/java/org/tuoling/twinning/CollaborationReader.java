package org.tuoling.twinning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/**
 * Reads collaboration projects for lists, details and exports. The last argument of each list is the organisation whose
 * projects alone the reader may see, if he is limited to one.
 */
@ApplicationScoped
public class CollaborationReader {

    private static final String COLUMNS =
            """
            c.id, c.code, c.name_zh, c.name_en, c.state, c.due_on, c.version,
            a.id as agreement_id, a.code as agreement_code, a.title_zh as agreement_name_zh,
            a.title_en as agreement_name_en,
            t.id as field_term_id, t.code as field_term_code, t.name_zh as field_term_name_zh,
            t.name_en as field_term_name_en,
            f.kind as field_kind, f.id as field_id, f.code as field_code, f.name_zh as field_name_zh,
            f.name_en as field_name_en
            """;
    /** Left joins, though each finds its row: the count of a list then leaves out those it does not ask about. */
    private static final String FROM =
            """
            collaboration_project c
            left join agreement a on a.id = c.agreement_id left join pair p on p.id = a.pair_id
            left join term t on t.id = c.field_term_id left join classification f on f.id = t.classification_id
            """;
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "c.code").text("nameZh", "c.name_zh");

    private final Sql sql;

    CollaborationReader(Sql sql) {
        this.sql = sql;
    }

    public Page<CollaborationView> page(
            UUID programmeId, CollaborationFilter filter, PageQuery query, Optional<UUID> onlyOf) {
        return filtered(programmeId, filter, query.q, onlyOf).page(query, SORTS, CollaborationView::read);
    }

    /** The projects under one agreement, for a reader who may see the agreement. */
    public Page<CollaborationView> page(UUID programmeId, AgreementId agreement, PageQuery query) {
        return page(programmeId, CollaborationFilter.of(agreement), query, Optional.empty());
    }

    public void each(
            UUID programmeId,
            CollaborationFilter filter,
            PageQuery query,
            Optional<UUID> onlyOf,
            Consumer<CollaborationView> sink) {
        filtered(programmeId, filter, query.q, onlyOf).each(query.sort, SORTS, CollaborationView::read, sink);
    }

    /** As addresses name it: a project is found under its own agreement only. */
    public Optional<CollaborationView> one(UUID programmeId, AgreementId agreement, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where c.programme_id = ? and c.agreement_id = ? and c.id = ?",
                CollaborationView::read,
                programmeId,
                agreement.value(),
                id);
    }

    public Optional<CollaborationView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where c.programme_id = ? and c.code = ?",
                CollaborationView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, CollaborationFilter filter, String typed, Optional<UUID> onlyOf) {
        var projects = new ListQuery(sql, COLUMNS, FROM, "c.id")
                .where("c.programme_id = ?", programmeId)
                .whereIfGiven("c.agreement_id = ?", filter.agreementId)
                .whereIfGiven("c.state = ?", filter.state)
                .search("c.search_text", typed);
        onlyOf.ifPresent(organisation ->
                projects.where("p.supporting_id = ? or p.recipient_id = ?", organisation, organisation));
        return projects;
    }
}
