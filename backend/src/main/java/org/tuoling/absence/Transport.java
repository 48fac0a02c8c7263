package org.tuoling.absence;

/** How somebody travels. */
public enum Transport {
    OFFICIAL_CAR,
    PRIVATE_CAR,
    COACH,
    TRAIN,
    AIR,
    ON_FOOT,
    OTHER
}
