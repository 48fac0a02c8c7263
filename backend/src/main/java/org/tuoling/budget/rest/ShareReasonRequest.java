package org.tuoling.budget.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Prose;

/** Why a share stays below its minimum. */
public record ShareReasonRequest(
        @Schema(description = "The share's code.", examples = "LIVELIHOOD") @NotNull @Code
        String code,

        @Schema(examples = "续建项目集中在本年度付款") @NotBlank @Prose @Size(max = 500)
        String reason) {}
