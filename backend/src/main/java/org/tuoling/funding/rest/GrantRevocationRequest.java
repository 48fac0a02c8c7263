package org.tuoling.funding.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Prose;

/** Why a grant is taken back. */
public record GrantRevocationRequest(
        @Schema(examples = "文件撤销，另行下达") @NotBlank @Prose @Size(max = 500) String reason) {}
