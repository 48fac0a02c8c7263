package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** How an issue or risk got out of the way. */
public record IssueClosureRequest(
        @Schema(description = "Not in the future, nor before it was raised.", examples = "2022-01-08") @NotNull @Day
        LocalDate closedOn,

        @Schema(examples = "屋面已封闭，冬季施工方案通过。") @NotBlank @Prose @Size(max = 1000)
        String resolution) {}
