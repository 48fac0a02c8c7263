package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.VisitDetails;
import org.tuoling.progress.VisitView;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** A {@link VisitRequest} in one row, without pictures. */
public record VisitRow(
        @NotNull UUID projectId,
        @NotNull @Day LocalDate visitedOn,
        @NotNull UUID visitorId,
        @NotBlank @Prose @Size(max = 2000) String note) {

    static VisitRow of(VisitView kept) {
        return new VisitRow(kept.project().id(), kept.visitedOn(), kept.visitor().id(), kept.note());
    }

    VisitDetails toDetails() {
        return new VisitDetails(new ProjectId(projectId), visitedOn, new PersonId(visitorId), note, List.of());
    }
}
