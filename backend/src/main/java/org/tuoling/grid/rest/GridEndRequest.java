package org.tuoling.grid.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** That a membership or leadership ends. */
public record GridEndRequest(
        @Schema(description = "The last day.", examples = "2021-07-31") @NotNull @Day LocalDate endsOn) {}
