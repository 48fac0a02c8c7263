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
    PROJECTS,
    /** Money sources of one kind have put into projects by the day; into a project. Kinds are never added. */
    PROJECT_INVESTMENT,
    /** What projects have delivered by the day, in the unit of the figure; of a project. */
    DELIVERABLES,
    /** Grids in force on the day, at a level. */
    GRIDS,
    /** Of the daily routines – roll-call, leave with return, outing reports – those kept by the day. */
    PROCESSES_KEPT,
    /** People stationed in villages by the day, each once. */
    PEOPLE_STATIONED,
    /** How often a duty of a kind in force is owed in the period of the unit. */
    DUTIES_OWED,
    /** Branches existing on the day. */
    BRANCHES,
    /** Regulations in force on the day, on a subject. */
    REGULATIONS_IN_FORCE,
    /** People accepted as applicants by the day, intake by intake. */
    APPLICANTS,
    /** Honours of the team by the day; those of single people left out. */
    COLLECTIVE_HONOURS
}
