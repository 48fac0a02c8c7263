package org.tuoling.personnel;

/** As in a person's identity papers. */
public enum Sex {
    MALE,
    FEMALE
}
