package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.domain.FollowUp;
import org.tuoling.decision.domain.FollowUps;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps what is to be done because of decisions. */
@ApplicationScoped
public class FollowUpRegister {

    static final String TYPE = "decision-follow-up";

    private final FollowUps followUps;
    private final FollowUpReader reader;
    private final DecisionReader decisions;
    private final PersonRegister people;
    private final ChangeLog changes;
    private final Today today;

    FollowUpRegister(
            FollowUps followUps,
            FollowUpReader reader,
            DecisionReader decisions,
            PersonRegister people,
            ChangeLog changes,
            Today today) {
        this.followUps = followUps;
        this.reader = reader;
        this.decisions = decisions;
        this.people = people;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public FollowUpId register(UUID programmeId, DecisionId decision, FollowUpDetails details) {
        decisions.one(programmeId, decision.value()).orElseThrow(Refused::notFound);
        check(programmeId, details);
        var followUp = new FollowUp(programmeId, decision, details, today.date());
        followUps.persistAndFlush(followUp);
        changes.created(programmeId, TYPE, followUp.id(), view(programmeId, followUp));
        return new FollowUpId(followUp.id());
    }

    @Transactional
    public void revise(UUID programmeId, DecisionId decision, FollowUpId id, long version, FollowUpDetails details) {
        var followUp = one(programmeId, decision, id, version);
        check(programmeId, details);
        var before = view(programmeId, followUp);
        followUp.revise(details, today.date());
        followUps.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, followUp));
    }

    @Transactional
    public void remove(UUID programmeId, DecisionId decision, FollowUpId id, long version) {
        var followUp = one(programmeId, decision, id, version);
        var before = view(programmeId, followUp);
        followUps.delete(followUp);
        followUps.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** Of one decision by its title, as workbooks name it. */
    public Optional<FollowUpView> titled(UUID programmeId, DecisionId decision, String title) {
        return reader.titled(programmeId, decision.value(), title);
    }

    /** What a person is still to do. */
    List<FollowUpView> openOf(UUID programmeId, PersonId owner) {
        return followUps.openOf(programmeId, owner.value()).stream()
                .map(followUp -> view(programmeId, followUp))
                .toList();
    }

    /** Gives what one person is still to do to another. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOpen(UUID programmeId, PersonId from, PersonId to) {
        for (var followUp : followUps.openOf(programmeId, from.value())) {
            var before = view(programmeId, followUp);
            followUp.passTo(to);
            followUps.flush();
            changes.changed(programmeId, TYPE, followUp.id(), before, view(programmeId, followUp));
        }
    }

    private FollowUp one(UUID programmeId, DecisionId decision, FollowUpId id, long version) {
        var followUp = followUps.one(programmeId, decision.value(), id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, followUp.version());
        return followUp;
    }

    private FollowUpView view(UUID programmeId, FollowUp followUp) {
        return reader.one(programmeId, followUp.decisionId(), followUp.id()).orElseThrow();
    }

    private void check(UUID programmeId, FollowUpDetails details) {
        if (people.find(programmeId, details.ownerId()).isEmpty()) {
            throw Refused.at("ownerId", DecisionError.OWNER_UNKNOWN);
        }
    }
}
