package org.tuoling.shared.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.table.RawCell;
import org.tuoling.shared.workbook.table.RawRow;

/** Which column of a file is which column of the workbook, by the headings in either language. */
final class Headings {

    /** What the template puts behind the heading of a required column. */
    static final String REQUIRED_MARK = " *";

    private final Map<Integer, Column<?>> byPosition = new HashMap<>();
    private final Map<String, Integer> byField = new HashMap<>();

    private final Set<String> fields;

    private Headings(Workbook<?, ?> workbook) {
        this.fields = workbook.columns().stream().map(Column::field).collect(Collectors.toSet());
    }

    static Headings read(RawRow row, Workbook<?, ?> workbook, Labels labels) {
        var headings = new Headings(workbook);
        var unknown = new ArrayList<Integer>();
        row.cells().forEach((position, cell) -> columnOf(cell, workbook)
                .ifPresentOrElse(column -> headings.put(position, column, row, labels), () -> unknown.add(position)));
        headings.requireAll(workbook, labels, row);
        if (!unknown.isEmpty()) {
            int first = unknown.getFirst();
            throw Refused.at(row.address(first), WorkbookError.HEADING_UNKNOWN, row.cell(first).text());
        }
        return headings;
    }

    private void put(int position, Column<?> column, RawRow row, Labels labels) {
        byPosition.put(position, column);
        if (byField.put(column.field(), position) != null) {
            throw Refused.at(row.address(position), WorkbookError.HEADING_TWICE, labels.heading(column));
        }
    }

    private void requireAll(Workbook<?, ?> workbook, Labels labels, RawRow row) {
        List<String> missing = workbook.columns().stream()
                .filter(Column::isRequired)
                .filter(column -> !byField.containsKey(column.field()))
                .map(labels::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    WorkbookError.HEADINGS_MISSING,
                    row.number(),
                    missing.stream().collect(Collectors.joining(labels.words("workbook.list-separator"))));
        }
    }

    private static Optional<Column<?>> columnOf(RawCell cell, Workbook<?, ?> workbook) {
        String written = Labels.folded(cell.text()).replaceFirst("\\s*\\*$", "");
        for (Column<?> column : workbook.columns()) {
            boolean named = Labels.LOCALES.stream()
                    .map(locale -> new Labels(workbook, locale).heading(column))
                    .anyMatch(heading -> Labels.folded(heading).equals(written));
            if (named) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The column at a position of the file, or null when it has no heading. */
    Column<?> at(int position) {
        return byPosition.get(position);
    }

    /** Where the file has the column, or empty when it has not. */
    Optional<Integer> positionOf(String field) {
        if (!fields.contains(field)) {
            throw new IllegalArgumentException("the workbook declares no column " + field);
        }
        return Optional.ofNullable(byField.get(field));
    }
}
