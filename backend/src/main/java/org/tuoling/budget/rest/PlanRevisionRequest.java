package org.tuoling.budget.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Prose;

/** What can be changed of a draft besides its lines. */
public record PlanRevisionRequest(
        @Schema(description = "Why this version is made.", examples = "2022年度计划") @NotBlank @Prose @Size(max = 500)
        String reason) {}
