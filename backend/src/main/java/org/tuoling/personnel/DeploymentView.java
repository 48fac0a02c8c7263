package org.tuoling.personnel;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A deployment as clients see it. */
public record DeploymentView(
        UUID id,
        @Schema(examples = "D-001") String code,
        Ref person,
        @Schema(description = "The unit of the supporting side that sends.") Ref homeUnit,
        @Schema(description = "The unit of the recipient side that receives.") Ref hostUnit,
        @Schema(description = "Where the host unit is.") Ref place,
        @Schema(examples = "教务处副主任") String post,
        @Schema(description = "The intake (期).", examples = "第一期", nullable = true) String cohort,
        DeploymentKind kind,
        @Schema(examples = "2019-12-01") LocalDate startsOn,
        @Schema(description = "The planned end.", examples = "2021-12-31", nullable = true) LocalDate endsOn,
        @Schema(description = "The real end, once recorded.", nullable = true) LocalDate endedOn,
        @Schema(description = "Why it ended.", examples = "任期届满", nullable = true) String endReason,
        @Schema(description = "Where it stands today.") DeploymentState state,
        @Schema(examples = "0") long version) {

    static DeploymentView read(Row row, LocalDate today) {
        var term = new Term(row.date("starts_on"), row.date("ends_on"), row.date("ended_on"));
        return new DeploymentView(
                row.id("id"),
                row.text("code"),
                row.ref("person"),
                row.ref("home_unit"),
                row.ref("host_unit"),
                row.ref("place"),
                row.text("post"),
                row.text("cohort"),
                row.oneOf(DeploymentKind.class, "kind"),
                term.startsOn(),
                term.endsOn(),
                term.endedOn(),
                row.text("end_reason"),
                term.stateOn(today),
                row.number("version"));
    }
}
