package org.tuoling.shared.workbook.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.WorkbookError;

/** Goes through the rows of a sheet part once. */
final class XlsxRows {

    /** How xlsx writes a character that XML has no place for. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LAST_ROW = 1_048_576;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;
    private static final int MINUTES_OF_DAY = 24 * 60;
    /** Excel believes in 29 February 1900; before it its days are off by one. */
    private static final int FIRST_TRUE_SERIAL = 61;

    private final Xml xml;
    private final XlsxStyles styles;
    private final List<String> sharedTexts;
    private final boolean since1904;

    XlsxRows(Xml xml, XlsxStyles styles, List<String> sharedTexts, boolean since1904) {
        this.xml = xml;
        this.styles = styles;
        this.sharedTexts = sharedTexts;
        this.since1904 = since1904;
    }

    void each(Table.Sink sink) {
        int last = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                int number = xml.number("r", last + 1);
                if (number <= last || number > LAST_ROW) {
                    throw new Refused(WorkbookError.UNREADABLE);
                }
                last = number;
                if (!row(number).feed(sink)) {
                    return;
                }
            }
        }
    }

    private RowBuilder row(int number) {
        var row = new RowBuilder(number);
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : columnOf(reference);
                row.put(column, cell());
            }
        }
        return row;
    }

    /** The column of {@code C7}; a reference with more than three letters names no cell of any sheet. */
    private static int columnOf(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            i++;
        }
        if (i == 0 || i > 3) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
        return column - 1;
    }

    private RawCell cell() {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        boolean formula = false;
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                var text = new StringBuilder();
                xml.appendText(text);
                value = text.toString();
            } else if (xml.starts("is")) {
                value = richText(xml, "is");
            }
        }
        return formula ? RawCell.of(RawCell.Kind.FORMULA) : cell(type == null ? "n" : type, style, value);
    }

    private RawCell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> value.isBlank() ? null : RawCell.ofText(sharedText(value));
            case "str", "inlineStr" -> RawCell.ofText(value);
            case "b" -> value.isBlank() ? null : new RawCell(RawCell.Kind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> RawCell.of(RawCell.Kind.ERROR);
            case "d" -> RawCell.ofText(value.length() > 10 ? value.substring(0, 10) : value);
            case "n" -> number(style, value);
            default -> throw new Refused(WorkbookError.UNREADABLE);
        };
    }

    private RawCell number(int style, String value) {
        var number = RawCell.ofNumber(value);
        if (number == null || number.kind() != RawCell.Kind.NUMBER || !styles.isDateStyle(style)) {
            return number;
        }
        var serial = new BigDecimal(number.text()).setScale(0, RoundingMode.FLOOR);
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return RawCell.of(RawCell.Kind.ERROR);
        }
        int minutes = new BigDecimal(number.text())
                .subtract(serial)
                .multiply(BigDecimal.valueOf(MINUTES_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return RawCell.ofDate(date(serial.intValueExact()).atStartOfDay().plusMinutes(minutes));
    }

    private LocalDate date(int serial) {
        if (since1904) {
            return EPOCH_1904.plusDays(serial);
        }
        return EPOCH_1900.plusDays(serial < FIRST_TRUE_SERIAL ? serial + 1L : serial);
    }

    private String sharedText(String index) {
        try {
            return sharedTexts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
    }

    /** The text of a shared or inline text, its formatted runs joined, without the readings set above characters. */
    static String richText(Xml xml, String end) {
        var text = new StringBuilder();
        boolean reading = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) {
                reading = true;
            } else if (xml.ends("rPh")) {
                reading = false;
            } else if (!reading && xml.starts("t")) {
                xml.appendText(text);
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
