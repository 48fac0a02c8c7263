package org.tuoling.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A regulation as clients see it. */
public record RegulationView(
        UUID id,
        @Schema(examples = "ZD-01") String code,
        @Schema(examples = "请假销假管理办法") String nameZh,
        @Schema(examples = "Rules on leave and return", nullable = true) String nameEn,
        RegulationArea area,
        @Schema(description = "The code of the one thing it rules.", examples = "COLLECTIVE-DECISION", nullable = true)
                String subject,
        @Schema(description = "When its first version was adopted.", nullable = true) LocalDate inForceSince,
        @Schema(description = "Since when it holds no longer.", nullable = true) LocalDate repealedOn,
        @Schema(examples = "并入新办法", nullable = true) String repealReason,
        RegulationState state,
        @Schema(description = "Number of the latest version adopted.", examples = "2", nullable = true)
                Integer adoptedVersion,
        @Schema(description = "When that version was adopted.", nullable = true) LocalDate adoptedOn,
        @Schema(examples = "0") long version) {

    static RegulationView read(Row row, LocalDate today) {
        var since = row.date("in_force_since");
        var repealedOn = row.date("repealed_on");
        return new RegulationView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf(RegulationArea.class, "area"),
                row.text("subject"),
                since,
                repealedOn,
                row.text("repeal_reason"),
                state(since, repealedOn, today),
                row.integer("adopted_version"),
                row.date("adopted_on"),
                row.number("version"));
    }

    private static RegulationState state(LocalDate since, LocalDate repealedOn, LocalDate today) {
        if (since == null) {
            return RegulationState.DRAFT;
        }
        return repealedOn == null || repealedOn.isAfter(today) ? RegulationState.IN_FORCE : RegulationState.REPEALED;
    }
}
