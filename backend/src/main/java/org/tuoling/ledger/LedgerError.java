package org.tuoling.ledger;

import org.tuoling.shared.problem.ErrorCode;

/** What the ledger refuses. */
public enum LedgerError implements ErrorCode {
    INSUFFICIENT("ledger.insufficient", 422),
    NOT_YET_THERE("ledger.not-yet-there", 422),
    AMOUNT_NOT_POSITIVE("ledger.amount-not-positive", 422),
    PERIOD_CLOSED("ledger.period-closed", 422),
    EFFECTIVE_IN_FUTURE("ledger.effective-in-future", 422),
    EFFECTIVE_BEFORE_REVERSED("ledger.effective-before-reversed", 422),
    PERIOD_OUT_OF_ORDER("ledger.period-out-of-order", 422),
    PERIOD_NOT_OVER("ledger.period-not-over", 422),
    PERIOD_NOT_LAST_CLOSED("ledger.period-not-last-closed", 422),
    BOOK_UNKNOWN("ledger.book-unknown", 422),
    TRACE_OF_NOTHING("ledger.trace-of-nothing", 422),
    ALREADY_POSTED("ledger.already-posted", 409),
    ALREADY_REVERSED("ledger.already-reversed", 409),
    REVERSAL_FINAL("ledger.reversal-final", 422),
    OWN_ENTRY("ledger.own-entry", 403),
    SOURCE_KEEPS_ENTRY("ledger.source-keeps-entry", 422),
    STAYS("ledger.stays", 409),
    PLACE_NOT_RECIPIENT("ledger.place-not-recipient", 422),
    PLACE_HAS_BOOK("ledger.place-has-book", 422);

    private final String code;
    private final int status;

    LedgerError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
