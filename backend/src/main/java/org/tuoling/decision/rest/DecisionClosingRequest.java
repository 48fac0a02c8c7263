package org.tuoling.decision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Prose;

/** The end of a vote. */
public record DecisionClosingRequest(
        @Schema(description = "The minutes of the meeting.", examples = "会议听取了汇报，逐一发表意见后表决。") @NotBlank @Prose @Size(max = 8000)
        String minutes) {}
