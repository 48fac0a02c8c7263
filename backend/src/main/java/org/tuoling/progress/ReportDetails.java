package org.tuoling.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.project.ProjectId;

/**
 * How far a project has come by the end of a month.
 *
 * @param month its first day
 * @param fallReason why less is done than was reported before; null when it is not less
 * @param attachmentIds further pictures, sent before
 */
public record ReportDetails(
        ProjectId projectId,
        LocalDate month,
        int physicalPercent,
        String narrative,
        String fallReason,
        List<UUID> attachmentIds) {}
