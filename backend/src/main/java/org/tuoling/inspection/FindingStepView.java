package org.tuoling.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A step taken with a finding. */
public record FindingStepView(
        UUID id,
        @Schema(examples = "1") int number,
        FindingStepKind kind,
        @Schema(examples = "2021-12-20") LocalDate on,
        @Schema(description = "What was done, seen or missed.", examples = "已补齐监理日志并整改归档") String note,
        @Schema(description = "Who took it: the person, else the name of the account.", examples = "吴壬一", nullable = true) String by,
        Instant recordedAt) {

    static FindingStepView read(Row row) {
        return new FindingStepView(
                row.id("id"),
                row.integer("number"),
                row.oneOf(FindingStepKind.class, "kind"),
                row.date("happened_on"),
                row.text("note"),
                row.text("taken_by"),
                row.instant("recorded_at"));
    }
}
