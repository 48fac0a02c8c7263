package org.tuoling.indicator;

/** What a figure is about; figures are shown together by area. */
public enum Area {
    PROGRAMME,
    PEOPLE,
    MONEY,
    PROJECT,
    TWINNING,
    DONATION,
    ACTIVITY,
    TALENT,
    INDUSTRY,
    EXCHANGE,
    GOVERNANCE
}
