package org.tuoling.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A milestone as clients see it. */
public record ProjectMilestoneView(
        UUID id,
        Ref project,
        @Schema(description = "Unique in its project.", examples = "M1") String code,
        @Schema(examples = "主体结构封顶") String nameZh,
        @Schema(examples = "Structure topped out", nullable = true) String nameEn,

        @Schema(description = "Its share of all milestones of the project, whatever they add up to.", examples = "30")
        int weight,

        @Schema(examples = "2021-06-30") LocalDate plannedOn,
        @Schema(description = "Null while it is not reached.", nullable = true) LocalDate doneOn,
        @Schema(examples = "0") long version) {

    static ProjectMilestoneView read(Row row) {
        return new ProjectMilestoneView(
                row.id("id"),
                row.ref("project"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.integer("weight"),
                row.date("planned_on"),
                row.date("done_on"),
                row.number("version"));
    }
}
