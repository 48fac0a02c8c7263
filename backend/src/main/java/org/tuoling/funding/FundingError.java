package org.tuoling.funding;

import org.tuoling.shared.problem.ErrorCode;

/** What the funding feature refuses. */
public enum FundingError implements ErrorCode {
    DOCUMENT_NUMBER_TAKEN("funding.document-number-taken", 409),
    AMOUNT_NOT_POSITIVE("funding.amount-not-positive", 422),
    PLACE_UNKNOWN("funding.place-unknown", 422),
    PLACE_NOT_RECIPIENT("funding.place-not-recipient", 422),
    PLACE_RETIRED("funding.place-retired", 422),
    PLACE_HAS_MONEY("funding.place-has-money", 422),
    RECEIVED_BEFORE_GRANTED("funding.received-before-granted", 422),
    RECEIVED_IN_FUTURE("funding.received-in-future", 422);

    private final String code;
    private final int status;

    FundingError(String code, int status) {
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
