package org.tuoling.shared.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** CSV as Excel reads it: UTF-8 with its mark, CRLF, and no text that it would run as a formula. */
final class CsvWriter implements RowWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Writer out;

    CsvWriter(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\ufeff');
    }

    @Override
    public void row(List<Object> values) throws IOException {
        String separator = "";
        for (Object value : values) {
            out.write(separator);
            out.write(field(value));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String field(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDateTime moment -> MOMENT.format(moment);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(guarded(value.toString()));
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
