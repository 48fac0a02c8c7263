package org.tuoling.progress;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.ProjectId;

/**
 * What stands in a project's way, or might.
 *
 * @param ownerId who sees to it
 * @param dueOn until when
 */
public record IssueDetails(
        ProjectId projectId,
        String code,
        IssueKind kind,
        String title,
        String detail,
        IssueSeverity severity,
        PersonId ownerId,
        LocalDate raisedOn,
        LocalDate dueOn) {}
