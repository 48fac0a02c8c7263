package org.tuoling.shared.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.tuoling.shared.problem.Refused;

/** An xlsx workbook of one sheet. Texts are written where they stand, because a table of them would be kept in memory. */
final class XlsxWriter implements RowWriter {

    static final String APPLICATION = "Tuoling";
    static final String APPLICATION_VERSION = "1.0";
    static final String HEADING_FILL = "E8EEF7";

    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final double WIDTH = 18;

    private final org.dhatim.fastexcel.Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxWriter(OutputStream stream, String sheetName) {
        this.workbook = new org.dhatim.fastexcel.Workbook(stream, APPLICATION, APPLICATION_VERSION);
        this.sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (rows > Limits.EXPORT_ROWS_XLSX) {
            throw new Refused(WorkbookError.EXPORT_TOO_LONG);
        }
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        if (rows == 0) {
            heading(values.size());
        }
        rows++;
        if (rows % ROWS_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    private void heading(int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.style(0, column).bold().fillColor(HEADING_FILL).set();
            sheet.width(column, WIDTH);
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case null -> {
                // a blank cell is none
            }
            case LocalDate date -> {
                sheet.value(rows, column, date);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(rows, column, moment);
                sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
            }
            case BigDecimal number -> {
                sheet.value(rows, column, number);
                if (number.scale() == 2) {
                    sheet.style(rows, column).format("#,##0.00").set();
                }
            }
            case Number number -> sheet.value(rows, column, number);
            default -> sheet.inlineString(rows, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
