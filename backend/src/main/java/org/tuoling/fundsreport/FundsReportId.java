package org.tuoling.fundsreport;

import java.util.UUID;

/** Which funds report. */
public record FundsReportId(UUID value) {

    public static FundsReportId of(UUID value) {
        return new FundsReportId(value);
    }
}
