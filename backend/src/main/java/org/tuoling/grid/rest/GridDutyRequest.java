package org.tuoling.grid.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** The declaration that everybody on post sits in a grid. */
public record GridDutyRequest(
        @Schema(description = "From this day on.", examples = "2019-12-25") @NotNull @Day LocalDate since) {}
