package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.absence.Decision;
import org.tuoling.shared.validation.Line;

/** What somebody whose turn it is decides. */
public record LeaveDecisionRequest(
        @NotNull Decision decision,
        @Schema(description = "The round of the step decided, as it was seen.", examples = "0") @NotNull @PositiveOrZero Integer round,
        @Schema(description = "Its position in the round.", examples = "0") @NotNull @PositiveOrZero Integer position,
        @Schema(description = "Needed for a rejection; the person is shown it.", examples = "当天有检查，请改期") @Line @Size(max = 200)
        String reason) {}
