package org.tuoling.shared.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoling.shared.workbook.table.RawRow;

/**
 * The rows read so far that together are one record.
 *
 * @param sound whether nothing is wrong with any of them
 */
record Gathered<R extends Record>(Object key, List<RawRow> rows, R request, boolean sound) {

    private static final Pattern LINE = Pattern.compile("([^\\[]+)\\[(\\d+)](.*)");

    /** Where in a file a path of the request stands. */
    record Place(RawRow row, String field) {}

    static <R extends Record> Gathered<R> from(Object key, RawRow row, R request, boolean sound) {
        return new Gathered<>(key, List.of(row), request, sound);
    }

    Gathered<R> with(RawRow row, R joined, boolean stillSound) {
        var longer = new ArrayList<>(rows);
        longer.add(row);
        return new Gathered<>(key, longer, joined, stillSound);
    }

    /** The third line of a record is what the third of its rows says of a first line: columns know no other. */
    Place placeOf(String path) {
        Matcher line = path == null ? null : LINE.matcher(path);
        if (line == null || !line.matches() || Integer.parseInt(line.group(2)) >= rows.size()) {
            return new Place(rows.getFirst(), path);
        }
        return new Place(rows.get(Integer.parseInt(line.group(2))), line.group(1) + "[0]" + line.group(3));
    }
}
