package org.tuoling.contract;

/** What is bought. */
public enum ContractKind {
    WORKS,
    GOODS,
    SERVICES
}
