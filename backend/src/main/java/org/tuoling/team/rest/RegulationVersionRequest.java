package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;
import org.tuoling.team.VersionDetails;

/** The wording of a regulation, to be drafted or adopted. */
public record RegulationVersionRequest(
        @NotNull @Prose @Size(min = 1, max = 100_000) String text,
        @Schema(description = "When it was adopted; none while it is a draft. Later than the version before.",
                examples = "2021-04-12") @Day LocalDate adoptedOn) {

    VersionDetails toDetails() {
        return new VersionDetails(text, adoptedOn);
    }
}
