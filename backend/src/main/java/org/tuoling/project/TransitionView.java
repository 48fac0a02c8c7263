package org.tuoling.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Row;

/** A step a project took, as clients see it. */
public record TransitionView(
        UUID id,

        @Schema(description = "The first step is 1.", examples = "1")
        int number,

        ProjectState from,
        ProjectState to,

        @Schema(description = "The day it happened.", examples = "2021-03-01")
        LocalDate on,

        @Schema(description = "Why, where that had to be said.", examples = "入冬停工", nullable = true)
        String reason,

        @Schema(nullable = true) AcceptanceView acceptance,
        @Schema(nullable = true) HandOverView handOver,

        @Schema(description = "Null for one kept on paper.", nullable = true)
        Hand takenBy,

        @Schema(description = "When it was written down.") Instant recordedAt) {

    static TransitionView read(Row row) {
        return new TransitionView(
                row.id("id"),
                row.integer("number"),
                row.oneOf(ProjectState.class, "from_state"),
                row.oneOf(ProjectState.class, "to_state"),
                row.date("happened_on"),
                row.text("reason"),
                AcceptanceView.read(row),
                HandOverView.read(row),
                Hand.read(row, "taken_by"),
                row.instant("recorded_at"));
    }
}
