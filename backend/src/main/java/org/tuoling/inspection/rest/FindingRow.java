package org.tuoling.inspection.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.inspection.FindingOrigin;
import org.tuoling.inspection.FindingSeverity;
import org.tuoling.inspection.PaperSteps;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** A {@link FindingRequest} in one row, with what became of it on paper. */
public record FindingRow(
        @NotNull @Code String code,
        @NotNull SafetyArea area,
        @NotNull FindingOrigin origin,
        @NotNull FindingSeverity severity,
        @NotNull @Line @Size(max = 200) String title,
        @Prose @Size(max = 2000) String detail,
        @NotNull @Day LocalDate foundOn,
        @Line @Size(max = 120) String foundBy,
        UUID projectId,
        @NotNull UUID ownerId,
        @NotNull @Day LocalDate dueOn,
        @Day LocalDate rectifiedOn,
        @Prose @Size(max = 1000) String rectification,
        @Day LocalDate closedOn,
        @Prose @Size(max = 1000) String closing,
        UUID closedById) {

    FindingRequest toRequest() {
        return new FindingRequest(
                code, area, origin, severity, title, detail, foundOn, foundBy, projectId, ownerId, dueOn);
    }

    PaperSteps past() {
        return new PaperSteps(rectifiedOn, rectification, closedOn, closing, PersonId.of(closedById));
    }
}
