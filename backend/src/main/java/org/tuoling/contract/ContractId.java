package org.tuoling.contract;

import java.util.UUID;

/** Names a contract. */
public record ContractId(UUID value) {

    public static ContractId of(UUID value) {
        return value == null ? null : new ContractId(value);
    }
}
