package org.tuoling.disbursement;

import java.util.UUID;

/** Names a disbursement. */
public record DisbursementId(UUID value) {

    public static DisbursementId of(UUID value) {
        return value == null ? null : new DisbursementId(value);
    }
}
