package org.tuoling.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.project.ProjectState;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** That something is out of order with a project, computed for today. */
public record WarningView(
        UUID id,
        WarningKind kind,
        Ref project,
        ProjectState state,
        Ref place,
        @Schema(description = "Who looks after it.", nullable = true) Ref responsible,
        @Schema(description = "The first day on which it was out of order.", examples = "2021-12-06") LocalDate since,
        @Schema(description = "For how many days by now.", examples = "36") int days,

        @Schema(description = "By the last approved report; null without one.", examples = "40", nullable = true)
        Integer physicalPercent,

        @Schema(description = "How much of the approved money is paid.", examples = "62", nullable = true)
        Integer paidPercent) {

    static WarningView read(Row row) {
        return new WarningView(
                row.id("id"),
                row.oneOf(WarningKind.class, "kind"),
                row.ref("project"),
                row.oneOf(ProjectState.class, "state"),
                row.ref("place"),
                row.ref("responsible"),
                row.date("since"),
                row.integer("days"),
                row.integer("physical_percent"),
                row.integer("paid_percent"));
    }
}
