package org.tuoling.care;

/** A day of a term that is worth a word. */
public enum MilestoneKind {
    HALF_WAY("任期过半", "Half-way"),
    NINETY_DAYS_LEFT("任期还有 90 天", "90 days to go"),
    /** The last day on post. */
    END("任期届满", "End of term");

    private final String zh;
    private final String en;

    MilestoneKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
