package org.tuoling.village;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A person's stint in a village as clients see it. */
public record StationView(
        UUID id,
        @Schema(examples = "VS-001") String code,
        Ref person,
        Ref village,
        @Schema(description = "The deployment it belongs to, named by its post.") Ref deployment,
        @Schema(examples = "2020-06-01") LocalDate startsOn,
        @Schema(description = "The planned end.", examples = "2022-12-31", nullable = true) LocalDate endsOn,
        @Schema(description = "The real end, once recorded.", nullable = true) LocalDate endedOn,
        @Schema(description = "Why it ended.", examples = "轮换", nullable = true) String endReason,
        @Schema(description = "Where it stands today; it ends at the latest with the deployment.") StationState state,
        @Schema(description = "Duties that should have been done by now and are not.", examples = "1") int overdueDuties,
        @Schema(examples = "0") long version) {

    static StationView read(Row row, LocalDate today) {
        return new StationView(
                row.id("id"),
                row.text("code"),
                row.ref("person"),
                row.ref("village"),
                row.ref("deployment"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.date("ended_on"),
                row.text("end_reason"),
                StationState.on(today, row.date("starts_on"), row.date("last_day")),
                row.integer("overdue_duties"),
                row.number("version"));
    }
}
