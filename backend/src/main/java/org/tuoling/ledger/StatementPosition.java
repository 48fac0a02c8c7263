package org.tuoling.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Where a page of a statement ended. Opaque to clients. */
record StatementPosition(LocalDate effectiveOn, long number, int line) {

    static StatementPosition of(StatementLineView last) {
        return new StatementPosition(last.effectiveOn(), last.number(), last.line());
    }

    String encoded() {
        String text = effectiveOn + " " + number + " " + line;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static StatementPosition decoded(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length == 3) {
                return new StatementPosition(
                        LocalDate.parse(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // answered below like any other position that we did not tell
        }
        throw Refused.at("after", CommonError.CURSOR_INVALID);
    }
}
