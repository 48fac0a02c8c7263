package org.tuoling.twinning;

import java.util.UUID;

/** Names an agreement. */
public record AgreementId(UUID value) {

    public static AgreementId of(UUID value) {
        return value == null ? null : new AgreementId(value);
    }
}
