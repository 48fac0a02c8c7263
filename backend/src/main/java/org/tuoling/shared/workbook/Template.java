package org.tuoling.shared.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The empty workbook to fill in: headings to write under, and a second sheet that explains them. */
final class Template {

    private static final int LAST_ROW = Limits.ROWS;
    private static final double WIDTH = 20;
    private static final double WIDE = 60;

    private final Labels labels;
    private final List<? extends Column<?>> columns;

    Template(Workbook<?, ?> workbook, Labels labels) {
        this.labels = labels;
        this.columns = workbook.columns().stream()
                .filter(column -> !column.isOnlyExported())
                .toList();
    }

    byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var file = new org.dhatim.fastexcel.Workbook(
                bytes, XlsxWriter.APPLICATION, XlsxWriter.APPLICATION_VERSION)) {
            form(file.newWorksheet(labels.sheet()));
            explanations(file.newWorksheet(labels.words("workbook.template.explanations")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void form(Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            heading(sheet, 0, i, labels.heading(column) + (column.isRequired() ? Headings.REQUIRED_MARK : ""));
            sheet.width(i, WIDTH);
            switch (column.kind()) {
                // a code of many digits has to be text before it is typed, or its digits are lost
                case TEXT, REFERENCE -> sheet.style(i).format("@").set();
                case DATE -> sheet.style(i).format("yyyy-mm-dd").set();
                case MOMENT -> sheet.style(i).format("yyyy-mm-dd hh:mm").set();
                case AMOUNT -> sheet.style(i).format("#,##0.00").set();
                case CHOICE -> choices(sheet, i, column);
                case FLAG -> offer(sheet, i, labels.words("workbook.yes") + "," + labels.words("workbook.no"));
                default -> {
                    // numbers are typed as they are
                }
            }
        }
    }

    private void choices(Worksheet sheet, int position, Column<?> column) {
        var offered = labels.choiceList(column.choices());
        boolean splittable = offered.stream().noneMatch(label -> label.contains(",") || label.contains("\""));
        String list = String.join(",", offered);
        // a list written into a validation takes no more than 255 characters
        if (splittable && list.length() <= 255) {
            offer(sheet, position, list);
        }
    }

    private static void offer(Worksheet sheet, int position, String list) {
        sheet.range(1, position, LAST_ROW, position)
                .validateWithListByFormula("\"" + list + "\"")
                .allowBlank(true)
                .showErrorMessage(true);
    }

    private void explanations(Worksheet sheet) {
        sheet.freezePane(0, 1);
        var titles = List.of("column", "required", "holds", "example", "note");
        for (int i = 0; i < titles.size(); i++) {
            heading(sheet, 0, i, labels.words("workbook.template." + titles.get(i)));
            sheet.width(i, i == 2 || i == 4 ? WIDE : WIDTH);
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            String choices = column.choices() == null ? "" : labels.choices(column.choices());
            sheet.value(i + 1, 0, labels.heading(column));
            sheet.value(i + 1, 1, labels.words(column.isRequired() ? "workbook.yes" : "workbook.no"));
            sheet.value(i + 1, 2, labels.words("workbook.holds." + column.kind(), choices));
            sheet.value(i + 1, 3, labels.example(column));
            sheet.value(i + 1, 4, labels.help(column));
            sheet.style(i + 1, 2).wrapText(true).set();
            sheet.style(i + 1, 4).wrapText(true).set();
        }
    }

    private static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().fillColor(XlsxWriter.HEADING_FILL).set();
    }
}
