package org.tuoling.shared.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.table.RawRow;

/** Collects what is wrong with the rows of a file, each said at its cell. */
final class RowErrors {

    private final Workbook<?, ?> workbook;
    private final Headings headings;
    private final Labels labels;
    private final List<RowError> errors = new ArrayList<>();

    RowErrors(Workbook<?, ?> workbook, Headings headings, Labels labels) {
        this.workbook = workbook;
        this.headings = headings;
        this.labels = labels;
    }

    void add(RawRow row, String field, ErrorCode error, Object... arguments) {
        add(row, field, error.code(), labels.words(error.code(), arguments));
    }

    void add(RawRow row, Refused refused) {
        add(row, refused.field(), refused.error(), refused.arguments().toArray());
    }

    /** @param field the path of the request to blame, or null */
    void add(RawRow row, String field, String code, String message) {
        if (errors.size() >= Limits.ERRORS_REPORTED) {
            return;
        }
        var column = columnOf(field);
        String cell = column.flatMap(blamed -> headings.positionOf(blamed.field()))
                .map(row::address)
                .orElse(null);
        errors.add(new RowError(row.number(), cell, column.map(labels::heading).orElse(null), code, message));
    }

    /** A cell in a column that has no heading. */
    void addWithoutHeading(RawRow row, int position) {
        if (errors.size() < Limits.ERRORS_REPORTED) {
            String code = WorkbookError.NO_HEADING.code();
            errors.add(new RowError(row.number(), row.address(position), null, code, labels.words(code)));
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    boolean isFull() {
        return errors.size() >= Limits.ERRORS_REPORTED;
    }

    int count() {
        return errors.size();
    }

    /** By row: what is wrong with a record of several rows shows only after the last of them. */
    List<RowError> all() {
        return errors.stream().sorted(Comparator.comparingInt(RowError::row)).toList();
    }

    private Optional<Column<?>> columnOf(String field) {
        if (field == null) {
            return Optional.empty();
        }
        Column<?> best = null;
        for (Column<?> column : workbook.columns()) {
            boolean closer = best == null || column.field().length() > best.field().length();
            if (column.isBlamedFor(field) && closer) {
                best = column;
            }
        }
        return Optional.ofNullable(best);
    }
}
