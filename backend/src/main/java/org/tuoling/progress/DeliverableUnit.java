package org.tuoling.progress;

/** In what a deliverable is counted. Quantities of different units are never added. */
public enum DeliverableUnit {
    /** 平方米. */
    M2,
    /** 亩. */
    MU,
    KM,
    /** 峰、只、头: animals. */
    HEAD,
    /** 台、套. */
    SET,
    /** 件. */
    PIECE,
    /** 处: rooms, stations, halls. */
    PLACE,
    HOUSEHOLD,
    PERSON,
    /** 场次. */
    SESSION
}
