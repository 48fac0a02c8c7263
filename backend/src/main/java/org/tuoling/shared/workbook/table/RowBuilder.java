package org.tuoling.shared.workbook.table;

import java.util.TreeMap;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Limits;
import org.tuoling.shared.workbook.WorkbookError;

/** Collects the cells of one row and stops at the one that is too far to the right. */
final class RowBuilder {

    private final int number;
    private final TreeMap<Integer, RawCell> cells = new TreeMap<>();

    RowBuilder(int number) {
        this.number = number;
    }

    void put(int column, RawCell cell) {
        if (cell == null) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw Refused.at(
                    new RawRow(number, cells).address(column), WorkbookError.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        cells.put(column, cell);
    }

    /** Feeds the row unless it is blank; false when no further row is wanted. */
    boolean feed(Table.Sink sink) {
        return cells.isEmpty() || sink.take(new RawRow(number, cells));
    }
}
