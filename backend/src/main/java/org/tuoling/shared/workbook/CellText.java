package org.tuoling.shared.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuoling.shared.workbook.table.RawCell;

/** Reads what a cell means, in the many ways people write it. */
final class CellText {

    private static final Set<String> YES = Set.of("是", "有", "对", "yes", "y", "true", "1", "√", "✓", "✔");
    private static final Set<String> NO = Set.of("否", "无", "不", "no", "n", "false", "0", "×", "✗", "✘");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?(?:[ T]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DAY_IN_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern HOUR = Pattern.compile("(.*?)[ T](\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
    /** A long code that a spreadsheet program has turned into a number and a CSV file has kept as such. */
    private static final Pattern RUINED_CODE = Pattern.compile("\\d(?:\\.\\d+)?E\\+\\d{2,3}");
    private static final int LONGEST_NUMBER = 40;
    /** How far the full-width forms of ASCII stand from ASCII. */
    private static final int FULL_WIDTH = 0xfee0;

    private CellText() {}

    /** A cell that does not mean what its column asks for. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final WorkbookError error;
        private final transient Object[] arguments;

        Unreadable(WorkbookError error, Object... arguments) {
            super(error.code(), null, false, false);
            this.error = error;
            this.arguments = arguments;
        }

        WorkbookError error() {
            return error;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    static String text(RawCell cell) {
        return switch (cell.kind()) {
            case TEXT -> {
                if (RUINED_CODE.matcher(cell.text()).matches()) {
                    throw new Unreadable(WorkbookError.NUMBER_TOO_LONG, Limits.NUMBER_DIGITS);
                }
                yield cell.text();
            }
            case NUMBER -> keptDigits(cell).text();
            case BOOLEAN -> cell.text();
            case DATE -> throw new Unreadable(WorkbookError.LOOKS_LIKE_DATE);
            default -> throw unreadable(cell);
        };
    }

    /** Full-width letters and digits become ordinary ones; other characters of a code, such as （）, stay as they are. */
    static String code(RawCell cell) {
        var code = new StringBuilder(text(cell));
        for (int i = 0; i < code.length(); i++) {
            char ordinary = (char) (code.charAt(i) - FULL_WIDTH);
            if (code.charAt(i) > FULL_WIDTH && ordinary < 128 && Character.isLetterOrDigit(ordinary)) {
                code.setCharAt(i, ordinary);
            }
        }
        return code.toString();
    }

    /** The hour a spreadsheet program keeps with a day is passed over. */
    static LocalDate date(RawCell cell) {
        String text = day(cell);
        return dayIn(cell.kind() == RawCell.Kind.DATE ? text.replaceFirst("T.*", "") : text);
    }

    static LocalDateTime moment(RawCell cell) {
        String text = day(cell);
        var parts = HOUR.matcher(text);
        try {
            return parts.matches()
                    ? dayIn(parts.group(1)).atTime(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
                    : dayIn(text).atStartOfDay();
        } catch (DateTimeException | Unreadable noSuchMoment) {
            throw new Unreadable(WorkbookError.NOT_A_MOMENT);
        }
    }

    private static String day(RawCell cell) {
        return switch (cell.kind()) {
            case DATE, TEXT, NUMBER -> folded(cell);
            case BOOLEAN -> "";
            default -> throw unreadable(cell);
        };
    }

    private static LocalDate dayIn(String text) {
        for (Pattern pattern : new Pattern[] {DAY, DAY_IN_DIGITS}) {
            var parts = pattern.matcher(text);
            if (parts.matches()) {
                return dayOf(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        throw new Unreadable(WorkbookError.NOT_A_DATE);
    }

    private static LocalDate dayOf(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(WorkbookError.NOT_A_DATE);
        }
    }

    /** An amount with two decimals at least; signs of money and thousands are passed over. */
    static BigDecimal amount(RawCell cell) {
        var amount = number(cell, WorkbookError.NOT_AN_AMOUNT, "^[¥￥]\\s*|\\s*元$");
        return amount.scale() < 2 ? amount.setScale(2, RoundingMode.UNNECESSARY) : amount;
    }

    static BigDecimal decimal(RawCell cell) {
        return number(cell, WorkbookError.NOT_A_NUMBER, "");
    }

    static Integer integer(RawCell cell) {
        try {
            return number(cell, WorkbookError.NOT_A_WHOLE_NUMBER, "").intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new Unreadable(WorkbookError.NOT_A_WHOLE_NUMBER);
        }
    }

    /** Plain, without trailing zeros, so that 3 and 3.0 are one number. */
    private static BigDecimal number(RawCell cell, WorkbookError otherwise, String passedOver) {
        String text = switch (cell.kind()) {
            case NUMBER -> keptDigits(cell).text();
            case TEXT -> folded(cell).replaceAll(passedOver, "").replace('−', '-');
            case DATE, BOOLEAN -> throw new Unreadable(otherwise);
            default -> throw unreadable(cell);
        };
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            throw new Unreadable(otherwise);
        }
        var number = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }

    static Boolean flag(RawCell cell) {
        String text = switch (cell.kind()) {
            case TEXT, NUMBER, BOOLEAN -> Labels.folded(cell.text());
            case DATE -> "";
            default -> throw unreadable(cell);
        };
        if (YES.contains(text)) {
            return true;
        }
        if (NO.contains(text)) {
            return false;
        }
        throw new Unreadable(WorkbookError.NOT_YES_OR_NO);
    }

    static <E extends Enum<E>> E choice(RawCell cell, Class<E> choices, Labels labels) {
        String written = text(cell);
        return labels.meaning(written, choices)
                .orElseThrow(() -> new Unreadable(WorkbookError.NOT_A_CHOICE, written, labels.choices(choices)));
    }

    private static RawCell keptDigits(RawCell cell) {
        String whole = cell.text().replaceFirst("^-", "").replaceFirst("\\..*", "");
        if (whole.length() > Limits.NUMBER_DIGITS) {
            throw new Unreadable(WorkbookError.NUMBER_TOO_LONG, Limits.NUMBER_DIGITS);
        }
        return cell;
    }

    private static String folded(RawCell cell) {
        return Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
    }

    private static Unreadable unreadable(RawCell cell) {
        return switch (cell.kind()) {
            case FORMULA -> new Unreadable(WorkbookError.FORMULA);
            case TOO_LONG -> new Unreadable(WorkbookError.TEXT_TOO_LONG, Limits.CELL_CHARACTERS);
            default -> new Unreadable(WorkbookError.CELL_ERROR);
        };
    }
}
