package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A later end. */
public record ExtensionRequest(
        @Schema(examples = "2022-01-16T22:00:00+08:00") @NotNull @Day Instant endsAt,
        @Schema(examples = "航班取消") @NotNull @Line @Size(max = 200) String reason) {}
