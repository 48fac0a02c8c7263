package org.tuoling.donation;

/** Whether a donation counts. A cancelled one stays visible, and never counts again. */
public enum DonationState {
    RECORDED,
    CANCELLED
}
