package org.tuoling.project;

import java.time.LocalDate;

/**
 * A step a project takes from one state to the next.
 *
 * @param on the day it happened
 * @param reason why; needed to suspend, resume and cancel, and to complete with milestones left undone
 * @param acceptance goes with the step to {@link ProjectState#ACCEPTED} and no other
 * @param handOver goes with the step to {@link ProjectState#IN_USE} and no other
 */
public record TransitionDetails(
        ProjectState to, LocalDate on, String reason, Acceptance acceptance, HandOver handOver) {

    public static TransitionDetails plain(ProjectState to, LocalDate on, String reason) {
        return new TransitionDetails(to, on, reason, null, null);
    }
}
