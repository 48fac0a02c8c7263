package org.tuoling.fundsreport;

/** How far a funds report is. */
public enum FundsReportState {
    /** Waits for another hand to sign it. */
    PREPARED,
    /** Signed off; nothing of it changes any more. */
    SIGNED
}
