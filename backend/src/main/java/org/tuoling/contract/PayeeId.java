package org.tuoling.contract;

import java.util.UUID;

/** Names a payee. */
public record PayeeId(UUID value) {

    public static PayeeId of(UUID value) {
        return value == null ? null : new PayeeId(value);
    }
}
