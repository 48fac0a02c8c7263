package org.tuoling.ledger;

/** What happened to a month of a book. */
public enum PeriodEventKind {
    CLOSED,
    REOPENED
}
