package org.tuoling.programme;

import org.tuoling.shared.problem.ErrorCode;

/** What the programme feature refuses. */
public enum ProgrammeError implements ErrorCode {
    CODE_TAKEN("programme.code-taken", 409),
    CODE_FIXED("programme.code-fixed", 422);

    private final String code;
    private final int status;

    ProgrammeError(String code, int status) {
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
