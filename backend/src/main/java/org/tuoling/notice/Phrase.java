package org.tuoling.notice;

import java.util.Locale;
import org.tuoling.shared.sql.Ref;

/** What stands in one place of a notice's sentence, in both languages. */
public record Phrase(String zh, String en) {

    /** The same in both: a name, a number, a day. */
    public static Phrase of(Object same) {
        return new Phrase(same.toString(), same.toString());
    }

    /** The name of a record; the Chinese one where there is no other. */
    public static Phrase of(Ref record) {
        return new Phrase(record.name(Locale.SIMPLIFIED_CHINESE), record.name(Locale.ENGLISH));
    }
}
