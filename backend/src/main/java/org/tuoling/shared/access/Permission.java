package org.tuoling.shared.access;

/** What an operation asks of its caller. Which role holds which is the access matrix in {@link Role}. */
public enum Permission {
    PROGRAMME_READ,
    PROGRAMME_WRITE,
    PLACE_READ,
    PLACE_WRITE,
    ORGANISATION_READ,
    ORGANISATION_WRITE,
    CLASSIFICATION_READ,
    CLASSIFICATION_WRITE,
    /** The roster with confidential fields masked; a member sees his own line of it. */
    PERSON_READ,
    PERSON_WRITE,
    /** Seeing confidential fields of a person, which leaves an access record. */
    PERSON_DISCLOSE,
    DISCLOSURE_READ,
    APPROPRIATION_READ,
    APPROPRIATION_WRITE,
    PROJECT_READ,
    PROJECT_WRITE,
    /** Pairs and agreements; a partner sees those of his own organisation. */
    PAIR_READ,
    PAIR_WRITE,
    DONATION_READ,
    DONATION_WRITE,
    /** Figures, without the records behind them. */
    INDICATOR_READ,
    /** The records behind a figure. */
    INDICATOR_RECORDS_READ,
    INDICATOR_WRITE,
    ACCOUNT_READ,
    ACCOUNT_WRITE,
    HISTORY_READ
}
