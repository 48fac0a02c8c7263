package org.tuoling.shared.workbook.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.tuoling.shared.workbook.Limits;

/**
 * A cell as the file holds it, before a column says what it ought to be. A blank cell is no RawCell at all but null.
 *
 * @param text the trimmed text; a number in plain decimals; a date in ISO form, with the hour if it has one
 */
public record RawCell(Kind kind, String text) {

    /** What the file says the cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        FORMULA,
        /** {@code #N/A} and the like. */
        ERROR,
        TOO_LONG
    }

    /** The cell of a text, without the spaces around it that no reader sees and with plain line ends; null when nothing is left. */
    static RawCell ofText(CharSequence text) {
        String trimmed = trimmed(text).replace("\r\n", "\n");
        if (trimmed.isEmpty()) {
            return null;
        }
        return trimmed.length() > Limits.CELL_CHARACTERS
                ? new RawCell(Kind.TOO_LONG, "")
                : new RawCell(Kind.TEXT, trimmed);
    }

    /** The cell of a stored number. Excel stores 1250.1 as 1250.0999999999999; its fifteen digits are what it shows. */
    static RawCell ofNumber(String stored) {
        if (stored.isBlank()) {
            return null;
        }
        try {
            var exact = stored.length() > 40 ? null : new BigDecimal(stored.strip());
            if (exact == null || Math.abs((long) exact.scale()) > 400) {
                return new RawCell(Kind.ERROR, "");
            }
            boolean whole = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
            var shown = whole ? exact : exact.round(new MathContext(Limits.NUMBER_DIGITS));
            return new RawCell(Kind.NUMBER, shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException notANumber) {
            return new RawCell(Kind.ERROR, "");
        }
    }

    /** A day, and the hour that a spreadsheet program keeps with it unless it is midnight. */
    static RawCell ofDate(LocalDateTime moment) {
        var hour = moment.toLocalTime();
        return new RawCell(
                Kind.DATE, hour.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString());
    }

    static RawCell of(Kind kind) {
        return new RawCell(kind, "");
    }

    private static String trimmed(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    /** Spaces of any width, non-breaking and zero-width ones included. */
    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
