package org.tuoling.village;

/** By what the doing of duties is counted. */
public enum ComplianceBy {
    PERSON("d.person_id", "select x.id, x.code, x.name as name_zh, null::text as name_en from person x"),
    VILLAGE("d.village_id", "select x.id, x.code, x.name_zh, x.name_en from organisation x");

    private final String column;
    private final String subjects;

    ComplianceBy(String column, String subjects) {
        this.column = column;
        this.subjects = subjects;
    }

    String column() {
        return column;
    }

    String subjects() {
        return subjects;
    }
}
