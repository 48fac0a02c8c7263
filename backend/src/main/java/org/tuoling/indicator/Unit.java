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
    HOSPITAL,
    GRID,
    PROCESS,
    BRANCH,
    RULE,
    HONOUR,
    M2,
    /** 亩: 15 to the hectare. */
    MU,
    /** 头、只、峰: animals. */
    HEAD,
    /** 每月…次: how often something recurs. */
    PER_MONTH,
    PER_HALF_YEAR,
    PER_YEAR;

    /** Whether it measures what projects deliver, under the name deliverables have for it. */
    public boolean ofDeliverables() {
        return this == M2 || this == MU || this == HEAD;
    }

    /** The months of the period something recurs in; none for what is counted. */
    public Integer months() {
        return switch (this) {
            case PER_MONTH -> 1;
            case PER_HALF_YEAR -> 6;
            case PER_YEAR -> 12;
            default -> null;
        };
    }
}
