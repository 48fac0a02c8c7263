package org.tuoling.fundsreport;

import java.time.Instant;

/** How far a funds report is. */
public enum FundsReportState {
    /** Waits for another hand to sign it. */
    PREPARED,
    /** Signed off; nothing of it changes any more. */
    SIGNED,
    /** Signed off, until another one was signed in its place. */
    SUPERSEDED;

    static FundsReportState of(Instant signedAt, Instant supersededAt) {
        if (signedAt == null) {
            return PREPARED;
        }
        return supersededAt == null ? SIGNED : SUPERSEDED;
    }
}
