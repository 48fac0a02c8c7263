package org.tuoling.indicator;

/** What a figure counts. Figures of different units are never added. */
public enum Unit {
    /** 名: people, each once. */
    PERSON,
    CNY,
    PLACE,
    FLAGSHIP,
    AGREEMENT,
    PROJECT,
    PAIR,
    UNIT,
    SCHOOL,
    HOSPITAL
}
