package org.tuoling.grid.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** The declaration that everybody on post sits in a grid. */
public record GridDutyRequest(
        @Schema(description = "From this day on; null takes it back.", examples = "2019-12-25", nullable = true) @Day
                LocalDate since) {}
