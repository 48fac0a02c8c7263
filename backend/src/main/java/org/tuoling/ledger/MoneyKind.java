package org.tuoling.ledger;

/** Kinds of money that are never summed: each has books of its own. */
public enum MoneyKind {
    FISCAL_AID
}
