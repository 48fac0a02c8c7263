package org.tuoling.shared.workbook;

import org.tuoling.shared.problem.ErrorCode;

/** What is refused about a workbook, before any rule of the records in it is asked. */
public enum WorkbookError implements ErrorCode {
    UNREADABLE("workbook.unreadable", 422),
    OLD_FORMAT("workbook.old-format", 422),
    TOO_LARGE("workbook.too-large", 413),
    TOO_LARGE_UNPACKED("workbook.too-large-unpacked", 413),
    TOO_MANY_ROWS("workbook.too-many-rows", 422),
    TOO_MANY_COLUMNS("workbook.too-many-columns", 422),
    EMPTY("workbook.empty", 422),
    ENCODING_UNKNOWN("workbook.encoding-unknown", 422),
    HEADINGS_MISSING("workbook.headings-missing", 422),
    HEADING_UNKNOWN("workbook.heading-unknown", 422),
    HEADING_TWICE("workbook.heading-twice", 422),
    NO_HEADING("workbook.no-heading", 422),
    FORMULA("workbook.formula", 422),
    CELL_ERROR("workbook.cell-error", 422),
    TEXT_TOO_LONG("workbook.text-too-long", 422),
    NUMBER_TOO_LONG("workbook.number-too-long", 422),
    LOOKS_LIKE_DATE("workbook.looks-like-date", 422),
    NOT_A_DATE("workbook.not-a-date", 422),
    NOT_A_MOMENT("workbook.not-a-moment", 422),
    NOT_AN_AMOUNT("workbook.not-an-amount", 422),
    NOT_A_NUMBER("workbook.not-a-number", 422),
    NOT_A_WHOLE_NUMBER("workbook.not-a-whole-number", 422),
    NOT_YES_OR_NO("workbook.not-yes-or-no", 422),
    NOT_A_CHOICE("workbook.not-a-choice", 422),
    DUPLICATE_ROW("workbook.duplicate-row", 422),
    EXISTS_DIFFERENTLY("workbook.exists-differently", 422),
    ROWS_REFUSED("workbook.rows-refused", 422),
    EXPORT_TOO_LONG("workbook.export-too-long", 422);

    private final String code;
    private final int status;

    WorkbookError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
