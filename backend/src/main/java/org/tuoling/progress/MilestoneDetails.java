package org.tuoling.progress;

import java.time.LocalDate;
import org.tuoling.project.ProjectId;

/**
 * Something a project has to reach.
 *
 * @param code unique in the project
 * @param weight its share of all milestones of the project, whatever they add up to
 * @param doneOn null while it is not reached
 */
public record MilestoneDetails(
        ProjectId projectId,
        String code,
        String nameZh,
        String nameEn,
        int weight,
        LocalDate plannedOn,
        LocalDate doneOn) {}
