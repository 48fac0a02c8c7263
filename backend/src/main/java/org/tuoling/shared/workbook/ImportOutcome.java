package org.tuoling.shared.workbook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do. */
@Schema(description = "What the import did, or would do. With errors nothing is changed.")
public record ImportOutcome(
        @Schema(description = "Rows looked at, blank ones not counted.", examples = "43") int rows,
        @Schema(description = "Rows that became records.", examples = "40") int created,
        @Schema(description = "Rows that are there already, just so.", examples = "3") int unchanged,
        @Schema(description = "True when nothing was to be changed.", examples = "false") boolean dryRun,
        @Schema(description = "What stands in the way: the first 100.") List<RowError> errors) {}
