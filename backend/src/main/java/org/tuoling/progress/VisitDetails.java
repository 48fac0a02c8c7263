package org.tuoling.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.ProjectId;

/**
 * Who was at which project, and what he saw.
 *
 * @param attachmentIds further pictures of it, sent before
 */
public record VisitDetails(
        ProjectId projectId, LocalDate visitedOn, PersonId visitorId, String note, List<UUID> attachmentIds) {}
