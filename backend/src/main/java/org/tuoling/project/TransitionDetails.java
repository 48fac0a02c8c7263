package org.tuoling.project;

import java.time.LocalDate;

/**
 * A step a project takes from one state to the next.
 *
 * @param on the day it happened
 * @param reason why; needed to suspend, resume and cancel
 */
public record TransitionDetails(ProjectState to, LocalDate on, String reason) {}
