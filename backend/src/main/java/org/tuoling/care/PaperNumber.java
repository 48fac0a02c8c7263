package org.tuoling.care;

/**
 * What is kept of the number of a paper: its last four characters, enough to tell two papers apart and of no use to
 * anybody who copies the database. The rest is forgotten as soon as it comes in.
 */
public final class PaperNumber {

    private static final int KEPT = 4;
    private static final String COVER = "****";

    private PaperNumber() {}

    /** @param number whole, or as {@link #masked} shows it */
    public static String tailOf(String number) {
        return number == null ? null : number.substring(Math.max(0, number.length() - KEPT));
    }

    static String masked(String tail) {
        return tail == null ? null : COVER + tail;
    }
}
