package org.tuoling.donation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Why a donation is cancelled. */
public record CancellationRequest(
        @Schema(description = "Stays visible beside the donation.", examples = "重复登记") @NotNull @Line @Size(max = 500)
        String reason) {}
