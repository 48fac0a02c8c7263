package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What verification can find wrong with a book. */
@Schema(description = "What is wrong: an entry is `MISSING`, does not continue the `CHAIN`, says something else than it was sealed with (`CONTENT`); "
        + "its `LINES` do not add up; money moved between accounts it may not (`MOVE`); a `BALANCE` kept with a line is not what the lines add up to, or is "
        + "`BELOW_ZERO`; a `DAY` of an account is something else than its lines add up to; an `ACCOUNT` holds something else than its lines add up to; "
        + "the book's `END` is not its last entry; what a `PERIOD` remembers of its closing is not there; an entry took effect in a month that was `CLOSED` when it was written; "
        + "or the book is `CLOSED_THROUGH` another day than its closings and openings come to.")
public enum Flaw {
    MISSING,
    CHAIN,
    CONTENT,
    LINES,
    MOVE,
    BALANCE,
    BELOW_ZERO,
    DAY,
    ACCOUNT,
    END,
    PERIOD,
    CLOSED,
    CLOSED_THROUGH
}
