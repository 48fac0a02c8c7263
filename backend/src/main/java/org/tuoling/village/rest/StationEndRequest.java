package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** That a person has left the village, and who goes on there. */
public record StationEndRequest(
        @Schema(description = "The last day in the village.", examples = "2021-12-20") @NotNull @Day LocalDate endedOn,
        @Schema(examples = "轮换") @NotNull @Line @Size(max = 200) String reason,
        @Schema(description = "Who is stationed there from the day after, and takes over what is still to be done.")
                UUID successorId) {}
