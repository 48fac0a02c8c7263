package org.tuoling.team;

/** How high up the body stands that awards an honour. */
public enum HonourLevel {
    NATIONAL,
    /** Of a province or an autonomous region. */
    PROVINCE,
    /** Of a prefecture-level city or a division. */
    CITY,
    /** Of a county or a regiment. */
    COUNTY,
    /** Of a unit, such as the headquarters. */
    UNIT
}
