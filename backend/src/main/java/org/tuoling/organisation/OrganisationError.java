package org.tuoling.organisation;

import org.tuoling.shared.problem.ErrorCode;

/** What the organisation feature refuses. */
public enum OrganisationError implements ErrorCode {
    CODE_TAKEN("organisation.code-taken", 409),
    CREDIT_CODE_TAKEN("organisation.credit-code-taken", 409),
    CREDIT_CODE_WRONG("organisation.credit-code-wrong", 422),
    PLACE_UNKNOWN("organisation.place-unknown", 422),
    PLACE_OF_OTHER_SIDE("organisation.place-of-other-side", 422),
    PARENT_UNKNOWN("organisation.parent-unknown", 422),
    PARENT_IN_CIRCLE("organisation.parent-in-circle", 422),
    SIDE_FIXED("organisation.side-fixed", 422);

    private final String code;
    private final int status;

    OrganisationError(String code, int status) {
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
