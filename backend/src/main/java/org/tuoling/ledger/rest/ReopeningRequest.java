package org.tuoling.ledger.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Whose month is to be opened again, and why. */
public record ReopeningRequest(
        @Schema(description = "Recipient place.") @NotNull UUID placeId,
        @Schema(description = "Kept with the month.", examples = "补记一笔退款") @NotNull @Line @Size(min = 1, max = 200) String reason) {}
