package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** That a regulation holds no longer. */
public record RepealRequest(
        @Schema(description = "Since this day it holds no longer.", examples = "2021-12-01") @NotNull @Day
                LocalDate repealedOn,
        @Schema(examples = "并入新办法") @NotNull @Line @Size(max = 200) String reason) {}
