package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectState;
import org.tuoling.project.StepDemand;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.problem.Refused;

/** A project is completed with all its milestones done, or it is said why not. */
@ApplicationScoped
class MilestonesDone implements StepDemand {

    private final MilestoneReader milestones;

    MilestonesDone(MilestoneReader milestones) {
        this.milestones = milestones;
    }

    @Override
    public void check(UUID programmeId, ProjectId project, TransitionDetails step) {
        if (step.to() != ProjectState.COMPLETED || step.reason() != null) {
            return;
        }
        long undone = milestones.undone(programmeId, project);
        if (undone > 0) {
            throw Refused.at("reason", ProgressError.MILESTONES_UNDONE, undone);
        }
    }
}
