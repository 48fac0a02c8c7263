package org.tuoling.care;

import org.tuoling.shared.problem.ErrorCode;

/** What the care feature refuses. */
public enum CareError implements ErrorCode {
    PERSON_FIXED("care.person-fixed", 422),
    DONE_IN_FUTURE("care.done-in-future", 422),
    ENTRY_TAKEN("care.entry-taken", 409),
    PAPER_TAKEN("care.paper-taken", 409),
    APPRAISAL_TAKEN("care.appraisal-taken", 409),
    YEAR_IN_FUTURE("care.year-in-future", 422),
    NOT_ON_POST("care.not-on-post", 422);

    private final String code;
    private final int status;

    CareError(String code, int status) {
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
