package org.tuoling.contract.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A confirmation of another amount for a contract. */
public record ContractChangeConfirmationRequest(
        @Schema(
                description =
                        "The collective decision that covers the whole amount, needed above the threshold; when null, the one the change was proposed on, or else the one the contract rests on.")
        UUID decisionId) {}
