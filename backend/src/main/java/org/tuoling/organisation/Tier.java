package org.tuoling.organisation;

/** The administrative level an organisation belongs to. */
public enum Tier {
    CITY,
    DISTRICT,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
