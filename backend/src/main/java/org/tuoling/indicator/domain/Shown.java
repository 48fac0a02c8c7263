package org.tuoling.indicator.domain;

/** What is shown of the records behind figures: the columns that {@code FigureRecord} reads. */
final class Shown {

    static final String NAMED = "r.id, r.code, r.name_zh, r.name_en, ";
    static final String TITLED = "r.id, r.code, r.title_zh as name_zh, r.title_en as name_en, ";
    static final String NOTHING_ADDED = "null::bigint as amount_minor, null::integer as number, ";
    static final String NO_NUMBER = "null::integer as number, ";
    static final String PLACE =
            "pl.id as place_id, pl.code as place_code, pl.name_zh as place_name_zh, pl.name_en as place_name_en";
    static final String JOIN_PLACE = " join place pl on pl.id = r.place_id";
    static final String NO_PLACE =
            "null::uuid as place_id, null as place_code, null as place_name_zh, null as place_name_en";
    static final String NO_PARENT = ", null::uuid as parent_id";

    private Shown() {}

    /** What each adds to a figure that adds numbers up. */
    static String adding(String number) {
        return "null::bigint as amount_minor, " + number + " as number, ";
    }
}
