package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Prose;

/** Why a report is given back. */
public record ReportReturnRequest(
        @Schema(examples = "照片看不出屋面进度，请补充。") @NotBlank @Prose @Size(max = 500) String reason) {}
