package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.AttachmentStore;
import org.tuoling.history.ChangeLog;
import org.tuoling.progress.domain.Visit;
import org.tuoling.progress.domain.Visits;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps who was at which project, and what he saw there. */
@ApplicationScoped
public class VisitBook {

    private final Visits visits;
    private final VisitReader reader;
    private final Works works;
    private final AttachmentStore attachments;
    private final ChangeLog changes;

    VisitBook(Visits visits, VisitReader reader, Works works, AttachmentStore attachments, ChangeLog changes) {
        this.visits = visits;
        this.reader = reader;
        this.works = works;
        this.attachments = attachments;
        this.changes = changes;
    }

    /** @param accountId whose pictures they are */
    @Transactional
    public VisitId record(UUID programmeId, VisitDetails details, UUID accountId) {
        check(programmeId, details, null);
        var visit = new Visit(programmeId, details);
        visits.persistAndFlush(visit);
        attachments.bind(programmeId, accountId, VisitReader.TYPE, visit.id(), details.attachmentIds());
        changes.created(programmeId, VisitReader.TYPE, visit.id(), view(programmeId, visit.id()));
        return new VisitId(visit.id());
    }

    @Transactional
    public void revise(UUID programmeId, VisitId id, long version, VisitDetails details, UUID accountId) {
        var visit = current(programmeId, id, version);
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        visit.revise(details);
        visits.flush();
        attachments.bind(programmeId, accountId, VisitReader.TYPE, id.value(), details.attachmentIds());
        changes.changed(programmeId, VisitReader.TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a visit entered by mistake, with its pictures. */
    @Transactional
    public void remove(UUID programmeId, VisitId id, long version) {
        var visit = current(programmeId, id, version);
        var before = view(programmeId, id.value());
        visits.delete(visit);
        visits.flush();
        changes.deleted(programmeId, VisitReader.TYPE, id.value(), before);
    }

    /** Who was where when, as workbooks look it up. */
    public Optional<VisitView> same(UUID programmeId, VisitDetails details) {
        return reader.same(programmeId, details.projectId(), details.visitorId(), details.visitedOn());
    }

    private void check(UUID programmeId, VisitDetails details, UUID self) {
        works.project(programmeId, details.projectId());
        works.checkPerson(programmeId, details.visitorId(), "visitorId");
        works.checkNotInFuture(details.visitedOn(), "visitedOn");
        same(programmeId, details)
                .filter(same -> !same.id().equals(self))
                .ifPresent(same -> {
                    throw Refused.at("visitedOn", ProgressError.VISIT_TWICE);
                });
    }

    private Visit current(UUID programmeId, VisitId id, long version) {
        var visit = visits.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, visit.version());
        return visit;
    }

    private VisitView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
