package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.progress.domain.Milestone;
import org.tuoling.progress.domain.Milestones;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps what projects have to reach by when. */
@ApplicationScoped
public class MilestonePlan {

    static final String TYPE = "project-milestone";

    private final Milestones milestones;
    private final MilestoneReader reader;
    private final Works works;
    private final ChangeLog changes;

    MilestonePlan(Milestones milestones, MilestoneReader reader, Works works, ChangeLog changes) {
        this.milestones = milestones;
        this.reader = reader;
        this.works = works;
        this.changes = changes;
    }

    @Transactional
    public MilestoneId add(UUID programmeId, MilestoneDetails details) {
        check(programmeId, details, null);
        var milestone = new Milestone(programmeId, details);
        milestones.persistAndFlush(milestone);
        changes.created(programmeId, TYPE, milestone.id(), view(programmeId, milestone.id()));
        return new MilestoneId(milestone.id());
    }

    @Transactional
    public void revise(UUID programmeId, MilestoneId id, long version, MilestoneDetails details) {
        var milestone = current(programmeId, id, version);
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        milestone.revise(details);
        milestones.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /**
     * Takes out a milestone entered by mistake.
     *
     * @param approving whether by somebody who approves: once work has begun nobody else rids himself of one not reached
     */
    @Transactional
    public void remove(UUID programmeId, MilestoneId id, long version, boolean approving) {
        var milestone = current(programmeId, id, version);
        if (!approving && !milestone.isDone() && hasBegun(programmeId, milestone)) {
            throw new Refused(ProgressError.MILESTONE_STAYS);
        }
        var before = view(programmeId, id.value());
        milestones.delete(milestone);
        milestones.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By the project and its code there, as workbooks name it. */
    public Optional<ProjectMilestoneView> coded(UUID programmeId, ProjectId project, String code) {
        return reader.coded(programmeId, project, code);
    }

    private boolean hasBegun(UUID programmeId, Milestone milestone) {
        var project = works.held(programmeId, new ProjectId(milestone.projectId()));
        return project.milestones().startedOn() != null;
    }

    /** Work that has ended is not found to lack something afterwards. */
    private void check(UUID programmeId, MilestoneDetails details, UUID self) {
        var project = works.held(programmeId, details.projectId());
        if (project.state().isSettled() && details.doneOn() == null) {
            throw Refused.at("doneOn", ProgressError.MILESTONE_UNDONE);
        }
        works.checkNotInFuture(details.doneOn(), "doneOn");
        reader.coded(programmeId, details.projectId(), details.code())
                .filter(same -> !same.id().equals(self))
                .ifPresent(same -> {
                    throw Refused.at("code", ProgressError.CODE_TAKEN, details.code());
                });
    }

    private Milestone current(UUID programmeId, MilestoneId id, long version) {
        var milestone = milestones.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, milestone.version());
        return milestone;
    }

    private ProjectMilestoneView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
