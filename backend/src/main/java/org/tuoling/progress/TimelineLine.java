package org.tuoling.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.project.ProjectState;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A project as a line in time: what was planned, and what came of it. */
public record TimelineLine(
        UUID id,
        @Schema(examples = "P-011") String code,
        String nameZh,
        @Schema(nullable = true) String nameEn,
        Ref place,
        ProjectState state,
        @Schema(description = "When it was to begin.") LocalDate startsOn,
        @Schema(description = "When it was to end.", nullable = true) LocalDate endsOn,
        @Schema(description = "When work began.", nullable = true) LocalDate startedOn,
        @Schema(description = "When work was completed.", nullable = true) LocalDate completedOn,

        @Schema(
                description = "By the last approved report; 100 of what is completed without one; else null.",
                examples = "65",
                nullable = true)
        Integer physicalPercent,

        @Schema(description = "Weight of the milestones done, of that of all; null without any.", examples = "60", nullable = true)
        Integer milestonePercent,

        @Schema(description = "In the order of the plan.") List<TimelineMark> milestones) {

    static TimelineLine read(Row row) {
        return new TimelineLine(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.ref("place"),
                row.oneOf(ProjectState.class, "state"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.date("started_on"),
                row.date("completed_on"),
                row.integer("physical_percent"),
                row.integer("milestone_percent"),
                row.list(TimelineMark.class, "milestones"));
    }
}
