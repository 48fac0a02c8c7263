package org.tuoling.care;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An appraisal as clients see it. */
public record AppraisalView(
        UUID id,
        Ref person,
        @Schema(examples = "2021") int year,
        AppraisalPeriod period,
        AppraisalGrade grade,
        @Schema(examples = "扎根受援地，教学成效突出。", nullable = true) String summary,
        @Schema(description = "Who appraised.", examples = "柯坪县委组织部") String appraisedBy,
        @Schema(examples = "0") long version) {

    static AppraisalView read(Row row) {
        return new AppraisalView(
                row.id("id"),
                row.ref("person"),
                row.integer("year"),
                row.oneOf(AppraisalPeriod.class, "period"),
                row.oneOf(AppraisalGrade.class, "grade"),
                row.text("summary"),
                row.text("appraised_by"),
                row.number("version"));
    }
}
