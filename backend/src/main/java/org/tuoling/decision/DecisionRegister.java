package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.domain.Decision;
import org.tuoling.decision.domain.Decisions;
import org.tuoling.decision.domain.Matter;
import org.tuoling.decision.domain.Matters;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.Side;
import org.tuoling.project.ProjectRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps what is proposed for collective decision, until it is put to the vote. */
@ApplicationScoped
public class DecisionRegister {

    static final String TYPE = "decision";
    private static final UUID NONE = new UUID(0, 0);

    private final Decisions decisions;
    private final Matters matters;
    private final DecisionReader reader;
    private final PlaceRegister places;
    private final ProjectRegister projects;
    private final Payees payees;
    private final ChangeLog changes;

    DecisionRegister(
            Decisions decisions,
            Matters matters,
            DecisionReader reader,
            PlaceRegister places,
            ProjectRegister projects,
            Payees payees,
            ChangeLog changes) {
        this.decisions = decisions;
        this.matters = matters;
        this.reader = reader;
        this.places = places;
        this.projects = projects;
        this.payees = payees;
        this.changes = changes;
    }

    @Transactional
    public DecisionId draft(UUID programmeId, DecisionDetails details) {
        return write(programmeId, details, false);
    }

    /** Brings in what was proposed at a meeting that was held without the service. */
    @Transactional(Transactional.TxType.MANDATORY)
    DecisionId draftFromPaper(UUID programmeId, DecisionDetails details) {
        return write(programmeId, details, true);
    }

    private DecisionId write(UUID programmeId, DecisionDetails details, boolean onPaper) {
        var placed = placed(programmeId, details);
        check(programmeId, details, NONE);
        var decision = new Decision(programmeId, placed, matter(programmeId, details), onPaper);
        decisions.persistAndFlush(decision);
        changes.created(programmeId, TYPE, decision.id(), view(programmeId, decision.id()));
        return new DecisionId(decision.id());
    }

    @Transactional
    public void revise(UUID programmeId, DecisionId id, long version, DecisionDetails details) {
        var decision = decisions.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, decision.version());
        decision.requireDraft();
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        decision.revise(placed(programmeId, details), matter(programmeId, details));
        decisions.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a draft; what was put to the vote stays. */
    @Transactional
    public void remove(UUID programmeId, DecisionId id, long version) {
        var decision = decisions.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, decision.version());
        decision.requireDraft();
        var before = view(programmeId, id.value());
        decisions.delete(decision);
        decisions.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<DecisionView> find(UUID programmeId, DecisionId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<DecisionView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private DecisionView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private Matter matter(UUID programmeId, DecisionDetails details) {
        return matters.held(programmeId, details.matterId().value())
                .orElseThrow(() -> Refused.at("matterId", DecisionError.MATTER_UNKNOWN));
    }

    private void check(UUID programmeId, DecisionDetails details, UUID self) {
        if (decisions.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", DecisionError.CODE_TAKEN, details.code());
        }
        if (details.payeeId() != null && !payees.has(programmeId, details.payeeId())) {
            throw Refused.at("payeeId", DecisionError.PAYEE_UNKNOWN);
        }
    }

    /** What is about a project is about the place of the project. */
    private DecisionDetails placed(UUID programmeId, DecisionDetails details) {
        if (details.projectId() == null) {
            refuseOtherSide(programmeId, details.placeId());
            return details;
        }
        var project = projects.find(programmeId, details.projectId())
                .orElseThrow(() -> Refused.at("projectId", DecisionError.PROJECT_UNKNOWN));
        var place = PlaceId.of(project.place().id());
        if (details.placeId() != null && !details.placeId().equals(place)) {
            throw Refused.at("placeId", DecisionError.PLACE_OF_OTHER_PROJECT);
        }
        return details.at(place);
    }

    private void refuseOtherSide(UUID programmeId, PlaceId id) {
        if (id == null) {
            return;
        }
        var place = places.find(programmeId, id)
                .orElseThrow(() -> Refused.at("placeId", DecisionError.PLACE_UNKNOWN));
        if (place.side() != Side.RECIPIENT) {
            throw Refused.at("placeId", DecisionError.PLACE_OF_OTHER_SIDE);
        }
    }
}
