package org.tuoling.fundsreport;

import org.tuoling.shared.problem.ErrorCode;

/** What the fundsreport feature refuses. */
public enum FundsReportError implements ErrorCode {
    PLACE_UNKNOWN("fundsreport.place-unknown", 422),
    MONTH_TAKEN("fundsreport.month-taken", 409),
    MONTH_OPEN("fundsreport.month-open", 409),
    SIGNED("fundsreport.signed", 409),
    OWN_REPORT("fundsreport.own-report", 403),
    OUTDATED("fundsreport.outdated", 409);

    private final String code;
    private final int status;

    FundsReportError(String code, int status) {
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
