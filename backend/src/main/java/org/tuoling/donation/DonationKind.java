package org.tuoling.donation;

/** What is given; money and goods are counted in different ways, so a donation is never both. */
public enum DonationKind {
    MONEY,
    GOODS
}
