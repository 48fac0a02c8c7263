package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far money has come. Each stage is a kind of account, and money is in one of them at a time. */
@Schema(description = "How far money has come: `TREASURY` (the outside world it comes from), `GRANTED`, `RECEIVED`, `ALLOCATED` to a project, "
        + "`COMMITTED` by a contract, `PAID` to a payee, `FINAL` (settled by the final account), `RETURNED` to the treasury.")
public enum Stage {
    /** The outside world; it alone may give what it has not got. */
    TREASURY,
    GRANTED,
    RECEIVED,
    ALLOCATED,
    COMMITTED,
    PAID,
    FINAL,
    RETURNED;

    public boolean mayGoBelowZero() {
        return this == TREASURY;
    }

    /** Whether its accounts name project and funding category. */
    boolean isOfProject() {
        return this == ALLOCATED || isOfContract();
    }

    boolean isOfContract() {
        return this == COMMITTED || isOfPayee();
    }

    boolean isOfPayee() {
        return this == PAID || this == FINAL;
    }

    boolean isOfOrigin() {
        return this != TREASURY;
    }

    /** Whether money here has come as far as that stage. What was returned had been received, and went no further. */
    boolean isAtLeast(Stage stage) {
        return this == RETURNED ? stage == RETURNED || stage == RECEIVED || stage == GRANTED
                : stage != RETURNED && compareTo(stage) >= 0;
    }
}
