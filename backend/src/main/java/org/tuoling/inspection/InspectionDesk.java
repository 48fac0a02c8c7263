package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tuoling.attachment.Documents;
import org.tuoling.history.ChangeLog;
import org.tuoling.inspection.domain.Finding;
import org.tuoling.inspection.domain.FindingStep;
import org.tuoling.inspection.domain.FindingSteps;
import org.tuoling.inspection.domain.Findings;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.project.ProjectRegister;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps findings, and takes them from hand to hand until somebody else than their owner has closed them. */
@ApplicationScoped
public class InspectionDesk {

    private static final UUID NONE = new UUID(0, 0);

    private final Findings findings;
    private final FindingSteps steps;
    private final FindingReader reader;
    private final FindingNotices notices;
    private final Documents documents;
    private final PersonRegister people;
    private final ProjectRegister projects;
    private final ChangeLog changes;
    private final Today today;
    private final Clock clock;

    InspectionDesk(
            Findings findings,
            FindingSteps steps,
            FindingReader reader,
            FindingNotices notices,
            Documents documents,
            PersonRegister people,
            ProjectRegister projects,
            ChangeLog changes,
            Today today,
            Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.reader = reader;
        this.notices = notices;
        this.documents = documents;
        this.people = people;
        this.projects = projects;
        this.changes = changes;
        this.today = today;
        this.clock = clock;
    }

    /** A new finding is its owner's turn, and he is told. */
    @Transactional
    public FindingId open(UUID programmeId, FindingDetails details, Hand hand) {
        var finding = kept(programmeId, details, hand);
        notices.askOwner(programmeId, view(programmeId, finding.id()));
        return new FindingId(finding.id());
    }

    /** One kept on paper, with what became of it there. The hands are those of the paper, not of who brings it in. */
    @Transactional
    void record(UUID programmeId, FindingDetails details, PaperSteps past) {
        past.check();
        var finding = kept(programmeId, details, null);
        if (past.rectifiedOn() != null) {
            var done = new StepDetails(past.rectifiedOn(), past.rectification());
            var owner = paperHand(programmeId, details.ownerId(), "ownerId", InspectionError.OWNER_UNKNOWN);
            steps.persist(blaming("rectifiedOn", () -> finding.rectify(done, owner, today.date(), clock.instant())));
        }
        if (past.closedOn() != null) {
            var closer = paperHand(programmeId, past.closedBy(), "closedById", InspectionError.CLOSER_UNKNOWN);
            var seen = new StepDetails(past.closedOn(), past.closing());
            steps.persist(blaming("closedOn", () -> finding.close(seen, closer, today.date(), clock.instant())));
        }
        findings.flush();
    }

    private Hand paperHand(UUID programmeId, PersonId id, String field, InspectionError unknown) {
        var person = people.find(programmeId, id).orElseThrow(() -> Refused.at(field, unknown));
        return Hand.ofPerson(person.id(), person.name());
    }

    /** In a row a step is nothing but its day: that cell is to blame for it. */
    private static FindingStep blaming(String column, Supplier<FindingStep> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw Refused.at(column, refused.error(), refused.arguments().toArray());
        }
    }

    private Finding kept(UUID programmeId, FindingDetails details, Hand openedBy) {
        check(programmeId, details, NONE);
        var finding = new Finding(programmeId, details, openedBy, today.date());
        findings.persistAndFlush(finding);
        changes.created(programmeId, FindingReader.TYPE, finding.id(), view(programmeId, finding.id()));
        return finding;
    }

    /** Never by who answers for it; by who entered it, or who may close it. */
    @Transactional
    public void revise(UUID programmeId, FindingId id, long version, FindingDetails details, Viewer by) {
        var finding = held(programmeId, id, version);
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        finding.revise(details, by, today.date());
        var after = written(programmeId, finding, before);
        if (!after.owner().equals(before.owner()) || !after.dueOn().equals(before.dueOn())) {
            notices.askOwner(programmeId, after);
        }
    }

    /**
     * Its owner has put it right, and shows it.
     *
     * @param evidence documents of his that wait for this; there has to be one, here or there already, since it was last
     *     his turn
     */
    @Transactional
    public void rectify(
            UUID programmeId, FindingId id, long version, StepDetails done, Collection<UUID> evidence, Hand hand) {
        var finding = held(programmeId, id, version);
        var before = view(programmeId, id.value());
        var step = finding.rectify(done, hand, today.date(), clock.instant());
        documents.bind(programmeId, hand.accountId(), FindingReader.TYPE, id.value(), evidence);
        if (reader.evidenceOfTurn(programmeId, id.value()) == 0) {
            throw Refused.at("documentIds", InspectionError.EVIDENCE_MISSING);
        }
        notices.askForClosing(programmeId, taken(programmeId, finding, step, before));
    }

    /** Somebody else has looked, and it is so. */
    @Transactional
    public void close(UUID programmeId, FindingId id, long version, StepDetails seen, Hand hand) {
        var finding = held(programmeId, id, version);
        var before = view(programmeId, id.value());
        taken(programmeId, finding, finding.close(seen, hand, today.date(), clock.instant()), before);
    }

    /** Somebody has looked, and it is not so, or no longer. */
    @Transactional
    public void reopen(UUID programmeId, FindingId id, long version, StepDetails missed, Hand hand) {
        var finding = held(programmeId, id, version);
        var before = view(programmeId, id.value());
        var step = finding.reopen(missed, hand, today.date(), clock.instant());
        notices.askAgain(programmeId, taken(programmeId, finding, step, before));
    }

    /** Takes out a finding entered by mistake, by who entered it; one with which a step was taken stays. */
    @Transactional
    public void remove(UUID programmeId, FindingId id, long version, Viewer by) {
        var finding = held(programmeId, id, version);
        finding.requireRemovable(by);
        var before = view(programmeId, id.value());
        findings.delete(finding);
        findings.flush();
        changes.deleted(programmeId, FindingReader.TYPE, id.value(), before);
    }

    /** Gives the findings of a person that are not closed to another. */
    @Transactional(TxType.MANDATORY)
    void passOpen(UUID programmeId, PersonId from, PersonId to, StepDetails why) {
        var successor = paperHand(programmeId, to, "ownerId", InspectionError.OWNER_UNKNOWN);
        for (var finding : findings.openOf(programmeId, from.value())) {
            var before = view(programmeId, finding.id());
            var after = taken(programmeId, finding, finding.passTo(successor, why, clock.instant()), before);
            notices.askOwner(programmeId, after);
        }
    }

    /** By code, as workbooks name it. */
    public Optional<FindingLine> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private Finding held(UUID programmeId, FindingId id, long version) {
        var finding = findings.held(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, finding.version());
        return finding;
    }

    private FindingView taken(UUID programmeId, Finding finding, FindingStep step, FindingView before) {
        steps.persist(step);
        return written(programmeId, finding, before);
    }

    private FindingView written(UUID programmeId, Finding finding, FindingView before) {
        findings.flush();
        var after = view(programmeId, finding.id());
        changes.changed(programmeId, FindingReader.TYPE, finding.id(), before, after);
        return after;
    }

    private FindingView view(UUID programmeId, UUID id) {
        return reader.any(programmeId, id).orElseThrow(Refused::notFound);
    }

    private void check(UUID programmeId, FindingDetails details, UUID self) {
        if (findings.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", InspectionError.CODE_TAKEN, details.code());
        }
        people.find(programmeId, details.ownerId()).orElseThrow(() -> Refused.at("ownerId", InspectionError.OWNER_UNKNOWN));
        if (details.projectId() != null) {
            projects.find(programmeId, details.projectId())
                    .orElseThrow(() -> Refused.at("projectId", InspectionError.PROJECT_UNKNOWN));
        }
    }
}
