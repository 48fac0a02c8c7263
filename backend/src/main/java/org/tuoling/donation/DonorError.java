package org.tuoling.donation;

import org.tuoling.shared.problem.ErrorCode;

/** What the register of donors refuses. */
public enum DonorError implements ErrorCode {
    CODE_TAKEN("donor.code-taken", 409),
    CREDIT_CODE_TAKEN("donor.credit-code-taken", 409),
    CREDIT_CODE_WRONG("donor.credit-code-wrong", 422),
    CREDIT_CODE_OF_ORGANISATION_ONLY("donor.credit-code-of-organisation-only", 422),
    ANONYMOUS_NOT_NAMED("donor.anonymous-not-named", 422);

    private final String code;
    private final int status;

    DonorError(String code, int status) {
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
