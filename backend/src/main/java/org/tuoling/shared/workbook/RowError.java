package org.tuoling.shared.workbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one row of a file, in the reader's language. */
@Schema(description = "What is wrong with one row of the file.")
public record RowError(
        @Schema(description = "The row, as the spreadsheet program counts.", examples = "7") int row,
        @Schema(description = "The cell, if one is to blame.", examples = "C7", nullable = true) String cell,
        @Schema(description = "The heading of its column.", examples = "名称", nullable = true) String column,
        @Schema(description = "Stable code.", examples = "request.invalid") String code,
        @Schema(description = "A sentence in the reader's language.", examples = "不能为空") String message) {}
