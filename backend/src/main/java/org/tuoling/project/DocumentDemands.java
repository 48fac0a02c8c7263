package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.attachment.Documents;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/** Which documents the steps of projects demand: data of the programme, asked anew at every step. */
@ApplicationScoped
public class DocumentDemands {

    private static final String TYPE = "project-document-demand";
    private static final EnumSet<ProjectState> ON_THE_PATH = EnumSet.range(ProjectState.APPROVED, ProjectState.EVALUATED);
    /** In the order in which a project takes its steps. */
    private static final SortFields SORTS = SortFields.byDefault("to")
            .number(
                    "to",
                    "array_position(array['APPROVED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'IN_USE', 'EVALUATED'], d.to_state)");

    private final Sql sql;
    private final Documents documents;
    private final ChangeLog changes;

    DocumentDemands(Sql sql, Documents documents, ChangeLog changes) {
        this.sql = sql;
        this.documents = documents;
        this.changes = changes;
    }

    /** Makes the papers the project's and refuses the step if one that is demanded is still not among its documents. */
    void check(UUID programmeId, ProjectId project, ProjectState to, StepPapers papers) {
        documents.bind(programmeId, papers.accountId(), ProjectRegister.TYPE, project.value(), papers.ids());
        sql.list(
                        """
                        select d.kind from project_document_demand d
                        where d.programme_id = ? and d.to_state = ?
                          and not exists (select 1 from document f
                                          where f.programme_id = d.programme_id and f.record_type = ? and f.record_id = ?
                                            and f.kind = d.kind)
                        order by d.kind
                        """,
                        row -> row.oneOf(DocumentKind.class, "kind"),
                        programmeId,
                        to,
                        ProjectRegister.TYPE,
                        project.value())
                .stream()
                .findFirst()
                .ifPresent(missing -> {
                    throw Refused.at("documentIds", new DocumentMissing(missing));
                });
    }

    public Page<DocumentDemandView> page(UUID programmeId, ProjectState to, PageQuery query) {
        return filtered(programmeId, to).page(query, SORTS, DocumentDemandView::read);
    }

    public void each(UUID programmeId, ProjectState to, PageQuery query, Consumer<DocumentDemandView> sink) {
        filtered(programmeId, to).each(query.sort, SORTS, DocumentDemandView::read, sink);
    }

    private ListQuery filtered(UUID programmeId, ProjectState to) {
        return new ListQuery(sql, "d.id, d.to_state, d.kind", "project_document_demand d", "d.id")
                .where("d.programme_id = ?", programmeId)
                .whereIfGiven("d.to_state = ?", to);
    }

    public Optional<DocumentDemandView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select d.id, d.to_state, d.kind from project_document_demand d where d.programme_id = ? and d.id = ?",
                DocumentDemandView::read,
                programmeId,
                id);
    }

    public Optional<DocumentDemandView> same(UUID programmeId, ProjectState to, DocumentKind kind) {
        return sql.one(
                """
                select d.id, d.to_state, d.kind from project_document_demand d
                where d.programme_id = ? and d.to_state = ? and d.kind = ?
                """,
                DocumentDemandView::read,
                programmeId,
                to,
                kind);
    }

    /** From now on the step needs such a document; steps taken before stay taken. */
    @Transactional
    public UUID demand(UUID programmeId, ProjectState to, DocumentKind kind) {
        if (!ON_THE_PATH.contains(to)) {
            throw Refused.at("to", ProjectError.DEMAND_OFF_THE_PATH);
        }
        if (same(programmeId, to, kind).isPresent()) {
            throw Refused.at("kind", ProjectError.DEMAND_TWICE);
        }
        UUID id = Ids.next();
        sql.update(
                "insert into project_document_demand (id, programme_id, to_state, kind) values (?, ?, ?, ?)",
                id,
                programmeId,
                to,
                kind);
        changes.created(programmeId, TYPE, id, one(programmeId, id).orElseThrow());
        return id;
    }

    @Transactional
    public void dispense(UUID programmeId, UUID id) {
        var before = one(programmeId, id).orElseThrow(Refused::notFound);
        sql.update("delete from project_document_demand where programme_id = ? and id = ?", programmeId, id);
        changes.deleted(programmeId, TYPE, id, before);
    }
}
