package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.domain.Project;
import org.tuoling.project.domain.Projects;
import org.tuoling.project.domain.Transitions;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps projects and takes them from state to state. */
@ApplicationScoped
public class ProjectRegister {

    static final String TYPE = "project";
    private static final UUID NONE = new UUID(0, 0);

    private final Projects projects;
    private final Transitions transitions;
    private final ProjectTerms terms;
    private final ProjectReader reader;
    private final ProjectReferences references;
    private final ActingHands hands;
    private final DocumentDemands documents;
    private final Instance<StepDemand> demands;
    private final ChangeLog changes;
    private final Today today;
    private final Clock clock;

    ProjectRegister(
            Projects projects,
            Transitions transitions,
            ProjectTerms terms,
            ProjectReader reader,
            ProjectReferences references,
            ActingHands hands,
            DocumentDemands documents,
            @Any Instance<StepDemand> demands,
            ChangeLog changes,
            Today today,
            Clock clock) {
        this.projects = projects;
        this.transitions = transitions;
        this.terms = terms;
        this.reader = reader;
        this.references = references;
        this.hands = hands;
        this.documents = documents;
        this.demands = demands;
        this.changes = changes;
        this.today = today;
        this.clock = clock;
    }

    /** A new project is planned. */
    @Transactional
    public ProjectId register(UUID programmeId, ProjectDetails details) {
        check(programmeId, details, NONE);
        var project = new Project(programmeId, details, terms.of(programmeId, details, Set.of()), hands.current().hand());
        projects.persistAndFlush(project);
        changes.created(programmeId, TYPE, project.id(), view(programmeId, project.id()));
        return new ProjectId(project.id());
    }

    @Transactional
    public void revise(UUID programmeId, ProjectId id, long version, ProjectDetails details) {
        var project = projects.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, project.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        project.revise(details, terms.of(programmeId, details, project.terms()), hands.current());
        projects.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes the project one step further, or off its path. */
    @Transactional
    public void move(UUID programmeId, ProjectId id, long version, TransitionDetails step, StepPapers papers) {
        var project = projects.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, project.version());
        move(programmeId, project, step);
        documents.check(programmeId, id, step.to(), papers);
    }

    /**
     * Takes a step in the same transaction the project was registered in, when nobody else can have seen it yet. It was
     * kept on paper, and so are its documents.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(UUID programmeId, ProjectId id, TransitionDetails step) {
        move(programmeId, projects.one(programmeId, id.value()).orElseThrow(Refused::notFound), step);
    }

    private void move(UUID programmeId, Project project, TransitionDetails step) {
        if (step.handOver() != null) {
            references.checkRecipient(programmeId, step.handOver().recipient(), "handOver.recipientId");
        }
        var before = view(programmeId, project.id());
        var transition = project.move(step, hands.current(), today.date(), clock.instant());
        demands.forEach(demand -> demand.check(programmeId, new ProjectId(project.id()), step));
        transitions.persist(transition);
        projects.flush();
        changes.changed(programmeId, TYPE, project.id(), before, view(programmeId, project.id()));
    }

    /** Takes over what the plans in force give it, in the transaction that puts one in force. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void approveByPlan(UUID programmeId, ProjectId id, Money amount) {
        var project = projects.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        var before = view(programmeId, id.value());
        project.approveByPlan(amount);
        projects.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Holds a project until the transaction ends, so that it takes no step while something under it changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ProjectView> held(UUID programmeId, ProjectId id) {
        return projects.locked(programmeId, id.value()).flatMap(project -> reader.one(programmeId, project.id()));
    }

    /** Takes out a project entered by mistake; one that has moved on from the plan can only be cancelled. */
    @Transactional
    public void remove(UUID programmeId, ProjectId id, long version) {
        var project = projects.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, project.version());
        var before = view(programmeId, id.value());
        projects.delete(project);
        projects.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** Gives the open ones that one person looks after to another. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOpen(UUID programmeId, PersonId from, PersonId to) {
        for (var project : projects.openOf(programmeId, from.value())) {
            var before = view(programmeId, project.id());
            project.passTo(to);
            projects.flush();
            changes.changed(programmeId, TYPE, project.id(), before, view(programmeId, project.id()));
        }
    }

    public Optional<ProjectView> find(UUID programmeId, ProjectId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<ProjectView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private ProjectView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, ProjectDetails details, UUID self) {
        if (projects.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", ProjectError.CODE_TAKEN, details.code());
        }
        references.check(programmeId, details);
    }
}
