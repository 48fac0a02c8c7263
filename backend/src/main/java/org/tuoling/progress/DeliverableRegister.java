package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.progress.domain.Deliverable;
import org.tuoling.progress.domain.Deliverables;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps what projects leave behind, and what they promise to. */
@ApplicationScoped
public class DeliverableRegister {

    static final String TYPE = "deliverable";

    private final Deliverables deliverables;
    private final DeliverableReader reader;
    private final Works works;
    private final ChangeLog changes;

    DeliverableRegister(Deliverables deliverables, DeliverableReader reader, Works works, ChangeLog changes) {
        this.deliverables = deliverables;
        this.reader = reader;
        this.works = works;
        this.changes = changes;
    }

    @Transactional
    public DeliverableId add(UUID programmeId, DeliverableDetails details) {
        check(programmeId, details, null);
        var deliverable = new Deliverable(programmeId, details);
        deliverables.persistAndFlush(deliverable);
        changes.created(programmeId, TYPE, deliverable.id(), view(programmeId, deliverable.id()));
        return new DeliverableId(deliverable.id());
    }

    @Transactional
    public void revise(UUID programmeId, DeliverableId id, long version, DeliverableDetails details) {
        var deliverable = current(programmeId, id, version);
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        deliverable.revise(details);
        deliverables.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a deliverable entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, DeliverableId id, long version) {
        var deliverable = current(programmeId, id, version);
        var before = view(programmeId, id.value());
        deliverables.delete(deliverable);
        deliverables.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<DeliverableView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private void check(UUID programmeId, DeliverableDetails details, UUID self) {
        works.project(programmeId, details.projectId());
        works.checkNotInFuture(details.deliveredOn(), "deliveredOn");
        reader.coded(programmeId, details.code())
                .filter(same -> !same.id().equals(self))
                .ifPresent(same -> {
                    throw Refused.at("code", ProgressError.CODE_TAKEN, details.code());
                });
    }

    private Deliverable current(UUID programmeId, DeliverableId id, long version) {
        var deliverable = deliverables.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, deliverable.version());
        return deliverable;
    }

    private DeliverableView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
