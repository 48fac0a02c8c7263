package org.tuoling.shared.rest;

import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** The version of a record as an entity tag: {@code "3"}. */
public final class ETag {

    private ETag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version the caller last saw, from {@code If-Match}; an edit without it is refused. */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(CommonError.IF_MATCH_MISSING);
        }
        String text = ifMatch.strip();
        if (text.matches("(W/)?\"[0-9]{1,18}\"")) {
            return Long.parseLong(text.substring(text.indexOf('"') + 1, text.length() - 1));
        }
        throw new Refused(CommonError.STALE);
    }

    /** Refuses an edit of a record that somebody else has changed meanwhile. */
    public static void check(long expected, long actual) {
        if (expected != actual) {
            throw new Refused(CommonError.STALE);
        }
    }
}
