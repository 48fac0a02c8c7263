package org.tuoling.disbursement.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval of a payment. */
public record DisbursementApprovalRequest(
        @Schema(
                description =
                        "The collective decision it rests on, needed above the threshold; when null, the one the request names.")
        UUID decisionId) {}
