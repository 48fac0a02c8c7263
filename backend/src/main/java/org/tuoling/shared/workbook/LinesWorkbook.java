package org.tuoling.shared.workbook;

/**
 * A list whose records have lines: each row holds one line and repeats what the record says besides. Rows of one record
 * follow each other and have its key in common.
 *
 * @param <R> the request record rows become; a row's has its own line only
 * @param <V> the line a row is written from
 */
public interface LinesWorkbook<R extends Record, V> extends Workbook<R, V> {

    /** Asked of rows with errors too, so that the rows after them are known to belong to them; null when it is missing. */
    @Override
    Object key(R request);

    /** The record of earlier rows with this row's line added; refuses a row that says otherwise what it should repeat. */
    R joined(R earlier, R row);
}
