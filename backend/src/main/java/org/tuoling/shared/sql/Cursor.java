package org.tuoling.shared.sql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Where a page ended: the sort order, the last record's value in it and its id. Opaque to clients. */
record Cursor(String order, String value, UUID id) {

    private static final String SEPARATOR = "\u001f";

    String encoded() {
        String text = String.join(SEPARATOR, order, id.toString(), value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A cursor made under another order is refused: it would skip or repeat records. */
    static Cursor decoded(String text, String order) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length == 3 && parts[0].equals(order) && parts[2].indexOf('\0') < 0) {
                return new Cursor(order, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException notOurs) {
            // answered below like any other cursor that we did not make
        }
        throw Refused.at("after", CommonError.CURSOR_INVALID);
    }
}
