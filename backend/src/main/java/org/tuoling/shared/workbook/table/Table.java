package org.tuoling.shared.workbook.table;

import java.util.Collection;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Format;
import org.tuoling.shared.workbook.Limits;
import org.tuoling.shared.workbook.WorkbookError;

/** The rows of an uploaded file. They may be gone through more than once; memory is needed for one row at a time. */
public interface Table {

    /** Takes rows until it answers false. */
    @FunctionalInterface
    interface Sink {
        boolean take(RawRow row);
    }

    /** Feeds the rows that are not blank, from the top. */
    void each(Sink sink);

    /**
     * Opens a file.
     *
     * @param sheets the names the wanted sheet may have; when there is none so called, the first sheet is taken
     */
    static Table open(byte[] file, Format format, Collection<String> sheets) {
        if (file.length > Limits.FILE_BYTES) {
            throw new Refused(WorkbookError.TOO_LARGE, Limits.FILE_BYTES / 1024 / 1024);
        }
        return switch (format) {
            case XLSX -> XlsxTable.open(file, sheets);
            case CSV -> CsvTable.open(file);
        };
    }
}
