package org.tuoling.shared.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes an export row by row; memory does not grow with the rows. */
interface RowWriter extends Closeable {

    /** Writes one row of texts, numbers, dates and blanks ({@code null}). */
    void row(List<Object> values) throws IOException;

    /** Completes the file. One that was not completed cannot be mistaken for a whole one. */
    @Override
    void close() throws IOException;
}
