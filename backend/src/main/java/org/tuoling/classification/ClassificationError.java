package org.tuoling.classification;

import org.tuoling.shared.problem.ErrorCode;

/** What the classification feature refuses. */
public enum ClassificationError implements ErrorCode {
    CODE_TAKEN("classification.code-taken", 409),
    KIND_FIXED("classification.kind-fixed", 422),
    TERM_OUTSIDE("classification.term-outside", 422),
    TERM_CODE_TAKEN("classification.term-code-taken", 409),
    TERM_BEYOND("classification.term-beyond", 422),
    MAPPED_UNKNOWN("classification.mapped-unknown", 422),
    MAPPED_WITHIN("classification.mapped-within", 422),
    CLASSIFICATION_UNKNOWN("classification.unknown", 422);

    private final String code;
    private final int status;

    ClassificationError(String code, int status) {
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
