package org.tuoling.ledger;

import static org.tuoling.ledger.Stage.*;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why money moved. Each is allowed between two stages only; a check of the database says the same. */
@Schema(description = "Why money moved. Each reason is allowed between two stages only; `REVERSAL` is the mirror of one entry.")
public enum EntryCode {
    GRANT(TREASURY, GRANTED),
    GRANT_REVOCATION(GRANTED, TREASURY),
    RECEIPT(GRANTED, RECEIVED),
    ALLOCATION(RECEIVED, ALLOCATED),
    WITHDRAWAL(ALLOCATED, RECEIVED),
    COMMITMENT(ALLOCATED, COMMITTED),
    RELEASE(COMMITTED, ALLOCATED),
    PAYMENT(COMMITTED, PAID),
    /** Money that came back from the payee. */
    REFUND(PAID, COMMITTED),
    FINAL_ACCOUNT(PAID, FINAL),
    /** Left-over money that went back to the treasury. */
    RETURN(RECEIVED, RETURNED),
    /** The mirror of one entry. */
    REVERSAL(null, null);

    private final Stage from;
    private final Stage to;

    EntryCode(Stage from, Stage to) {
        this.from = from;
        this.to = to;
    }

    /** Null for a reversal, which goes the way of the entry it reverses backwards. */
    public Stage from() {
        return from;
    }

    public Stage to() {
        return to;
    }

    /** Whether it may move money between these; a reversal may go every declared way backwards. */
    public boolean allows(Stage giving, Stage receiving) {
        if (this == REVERSAL) {
            return Arrays.stream(values()).anyMatch(code -> code != REVERSAL && code.allows(receiving, giving));
        }
        return from == giving && to == receiving;
    }
}
