package org.tuoling.personnel;

/** What made somebody see confidential things of a person. */
public enum DisclosureOccasion {
    /** He asked for the fields and said what for. */
    ASKED,
    /** He read health checks, family visits and the like: records, not fields of the person. */
    CARE_LOG,
    /** He took the one-page personal file, which shows the fields. */
    PERSON_FILE
}
