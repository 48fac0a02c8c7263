package org.tuoling.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Row;

/** A step a disbursement took, as clients see it. */
public record DisbursementStepView(
        UUID id,
        @Schema(examples = "2") int number,
        DisbursementState from,
        DisbursementState to,
        Hand by,
        @Schema(description = "Why; told of returns and reversals.", nullable = true) String reason,
        @Schema(examples = "2021-06-22") LocalDate on,
        Instant recordedAt) {

    static DisbursementStepView read(Row row) {
        return new DisbursementStepView(
                row.id("id"),
                row.integer("number"),
                row.oneOf(DisbursementState.class, "from_state"),
                row.oneOf(DisbursementState.class, "to_state"),
                Hand.read(row, "by"),
                row.text("reason"),
                row.date("taken_on"),
                row.instant("recorded_at"));
    }
}
