package org.tuoling.inspection;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.ProjectId;

/**
 * What is written down about a finding.
 *
 * @param foundBy the body that found it, in words; may be null
 * @param projectId null when it is about no project
 * @param ownerId who has to see to it
 */
public record FindingDetails(
        String code,
        SafetyArea area,
        FindingOrigin origin,
        FindingSeverity severity,
        String title,
        String detail,
        LocalDate foundOn,
        String foundBy,
        ProjectId projectId,
        PersonId ownerId,
        LocalDate dueOn) {}
