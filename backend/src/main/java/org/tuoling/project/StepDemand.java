package org.tuoling.project;

import java.util.UUID;

/**
 * Something other features demand of a step of a project. It is asked in the transaction of the step, with the project
 * held, and refuses a step that does not bring what is demanded.
 */
public interface StepDemand {

    void check(UUID programmeId, ProjectId project, TransitionDetails step);
}
