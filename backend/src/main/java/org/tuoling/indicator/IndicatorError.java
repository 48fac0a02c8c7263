package org.tuoling.indicator;

import org.tuoling.shared.problem.ErrorCode;

/** What the indicator feature refuses. */
public enum IndicatorError implements ErrorCode {
    CODE_TAKEN("indicator.code-taken", 409),
    UNIT_WRONG("indicator.unit-wrong", 422),
    UNIT_OF_PERIOD("indicator.unit-of-period", 422),
    SUBJECT_MISSING("indicator.subject-missing", 422),
    UNIT_OF_DELIVERABLES("indicator.unit-of-deliverables", 422),
    SOURCE_KIND_MISSING("indicator.source-kind-missing", 422),
    CLASSIFICATION_WRONG("indicator.classification-wrong", 422),
    CLASSIFICATION_UNKNOWN("indicator.classification-unknown", 422),
    TERM_UNKNOWN("indicator.term-unknown", 422),
    NARROWING_WRONG("indicator.narrowing-wrong", 422);

    private final String code;
    private final int status;

    IndicatorError(String code, int status) {
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
