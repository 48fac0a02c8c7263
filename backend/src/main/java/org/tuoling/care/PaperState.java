package org.tuoling.care;

import java.time.LocalDate;

/** Whether a paper holds on a day. */
public enum PaperState {
    VALID,
    /** Time to renew it: it expires within sixty days. */
    EXPIRING,
    EXPIRED;

    /** How many days ahead a renewal is asked for. */
    public static final int DAYS_AHEAD = 60;

    /** @param expiresOn the last day it holds; null when it does not expire */
    static PaperState on(LocalDate day, LocalDate expiresOn) {
        if (expiresOn == null || expiresOn.isAfter(day.plusDays(DAYS_AHEAD))) {
            return VALID;
        }
        return expiresOn.isBefore(day) ? EXPIRED : EXPIRING;
    }
}
