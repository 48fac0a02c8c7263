package org.tuoling.indicator;

/** The catalogue of what can be measured. */
public enum Measure {
    /** People deployed by the day, each once however many stints. */
    PEOPLE_DEPLOYED,
    /** Fiscal aid received by the day. */
    FISCAL_AID_RECEIVED,
    /** The programme's recipient places. */
    RECIPIENT_PLACES,
    /** The terms of one classification. */
    TERMS,
    /** Agreements in force on the day, of pairs at a level. */
    AGREEMENTS_IN_FORCE,
    /** Collaboration projects under those agreements, cancelled ones left out. */
    COLLABORATION_PROJECTS,
    /** Pairs on the day, at a level. */
    PAIRS,
    /** Supporting units in pairs on the day, each once however many partners; at a level, of given tiers. */
    PAIRED_UNITS,
    /** Donations received by the day: money and valued goods; cancelled ones left out. */
    DONATIONS,
    /** Projects that had reached a state by the day, of a term. */
    PROJECTS
}
