package org.tuoling.absence.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** That somebody has left. */
public record DepartureRequest(
        @Schema(description = "Not in the future, not before the day the leave begins; now when left out.") @Day Instant departedAt) {}
