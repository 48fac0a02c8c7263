package org.tuoling.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tuoling.shared.workbook.MediaTypes;

/** Workbooks as people fill them in. */
public final class Sheets {

    public static final String XLSX = MediaTypes.XLSX;
    public static final String CSV = MediaTypes.CSV;

    private Sheets() {}

    /** A formula, for a cell of {@link #xlsx}. */
    public record Formula(String text) {}

    /** A workbook of one sheet; numbers, dates, truth values and blanks ({@code null}) are written as what they are. */
    public static byte[] xlsx(Object[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    write(sheet, row, column, rows[row][column]);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {
                // blank
            }
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case Formula formula -> sheet.formula(row, column, formula.text());
            default -> sheet.value(row, column, value.toString());
        }
    }

    public static Object[] row(Object... cells) {
        return cells;
    }
}
