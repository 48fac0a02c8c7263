package org.tuoling.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** The hand-over of a project as clients see it. */
public record HandOverView(
        @Schema(description = "The day it happened.", examples = "2021-12-01") LocalDate on,
        @Schema(description = "Who has it from then on.") Ref recipient,
        @Schema(description = "Who signed for it there.", examples = "受援单位负责人") String signatory) {

    /** Null while there is none; projects handed over before this was asked have none either. */
    static HandOverView read(Row row) {
        return row.text("signatory") == null
                ? null
                : new HandOverView(row.date("handed_over_on"), row.ref("taker"), row.text("signatory"));
    }
}
