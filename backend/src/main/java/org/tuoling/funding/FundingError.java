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
    RECEIVED_IN_FUTURE("funding.received-in-future", 422),
    GRANTED_IN_FUTURE("funding.granted-in-future", 422),
    POSTED("funding.posted", 422),
    RECEIVED_BY_RECEIPT("funding.received-by-receipt", 422),
    NOT_ON_ITS_WAY("funding.not-on-its-way", 409),
    APPROPRIATION_UNKNOWN("funding.appropriation-unknown", 422),
    APPROPRIATION_REVOKED("funding.appropriation-revoked", 422),
    APPROPRIATION_OF_OTHER_PLACE("funding.appropriation-of-other-place", 422),
    PROJECT_UNKNOWN("funding.project-unknown", 422),
    PROJECT_OF_OTHER_PLACE("funding.project-of-other-place", 422),
    SHARE_TWICE("funding.share-twice", 409),
    SHARES_ABOVE_AMOUNT("funding.shares-above-amount", 422),
    RETURN_CODE_TAKEN("funding.return-code-taken", 409),
    RETURNED_IN_FUTURE("funding.returned-in-future", 422);

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
