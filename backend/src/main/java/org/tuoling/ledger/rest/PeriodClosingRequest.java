package org.tuoling.ledger.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose month is to be closed. */
public record PeriodClosingRequest(@Schema(description = "Recipient place.") @NotNull UUID placeId) {}
