package org.tuoling.disbursement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of one kind waits for the caller. */
@Schema(description = "How much of one kind waits for the caller's hand.")
public record WorkView(
        WorkKind kind,
        @Schema(examples = "3") long count,

        @Schema(
                description = "The list that shows it, below the programme's path.",
                examples = "disbursements?awaiting=me&state=SUBMITTED")
        String path) {}
