package org.tuoling.absence.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody is back. */
public record ReturnRequest(
        @Schema(description = "Not in the future, not before the departure; now when left out.") Instant returnedAt) {}
