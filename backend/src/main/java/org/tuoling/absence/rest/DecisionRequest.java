package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.absence.Decision;
import org.tuoling.shared.validation.Line;

/** What somebody whose turn it is decides. */
public record DecisionRequest(
        @NotNull Decision decision,
        @Schema(description = "Needed for a rejection; the person is shown it.", examples = "当天有检查，请改期") @Line @Size(max = 200)
        String reason) {}
