package org.tuoling.shared.workbook.table;

import java.util.Collections;
import java.util.SortedMap;

/**
 * One row of a sheet that is not blank.
 *
 * @param number as the spreadsheet program counts: the first row is 1
 * @param cells the cells that are not blank by column, the first column being 0
 */
public record RawRow(int number, SortedMap<Integer, RawCell> cells) {

    public RawRow {
        cells = Collections.unmodifiableSortedMap(cells);
    }

    /** The cell in a column, or null when it is blank. */
    public RawCell cell(int column) {
        return cells.get(column);
    }

    /** What the spreadsheet program calls the cell: {@code C7}. */
    public String address(int column) {
        return nameOf(column) + number;
    }

    private static String nameOf(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
