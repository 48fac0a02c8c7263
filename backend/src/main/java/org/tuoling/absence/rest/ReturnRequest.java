package org.tuoling.absence.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** That somebody is back. */
public record ReturnRequest(
        @Schema(description = "Not in the future, not before the departure; now when left out.") @Day Instant returnedAt) {}
