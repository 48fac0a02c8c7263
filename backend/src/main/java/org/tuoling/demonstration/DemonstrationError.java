package org.tuoling.demonstration;

import org.tuoling.shared.problem.ErrorCode;

/** What the demonstration refuses. */
public enum DemonstrationError implements ErrorCode {
    OUTSIDE_THE_RECORDS("demonstration.outside-the-records", 422);

    private final String code;
    private final int status;

    DemonstrationError(String code, int status) {
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
