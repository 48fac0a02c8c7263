package org.tuoling.twinning;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A pair as clients see it. */
public record PairView(
        UUID id,
        @Schema(examples = "JD-SCH-01") String code,
        PairLevel level,
        @Schema(description = "The supporting unit.") Ref supporting,
        @Schema(description = "The recipient unit.") Ref recipient,
        @Schema(description = "The pair above, named by its units.", nullable = true) Ref parent,
        @Schema(description = "Start of its present life.", examples = "2020-04-01") LocalDate startsOn,
        @Schema(description = "Since when the units are paired, renewals included.", examples = "2020-04-01")
                LocalDate firstSince,
        @Schema(description = "Last day.", examples = "2021-12-31", nullable = true) LocalDate endedOn,
        @Schema(examples = "学校合并", nullable = true) String endReason,
        PairState state,
        @Schema(examples = "0") long version) {

    static PairView read(Row row) {
        return new PairView(
                row.id("id"),
                row.text("code"),
                row.oneOf(PairLevel.class, "level"),
                row.ref("supporting"),
                row.ref("recipient"),
                row.ref("parent"),
                row.date("starts_on"),
                row.date("first_since"),
                row.date("ended_on"),
                row.text("end_reason"),
                row.oneOf(PairState.class, "state"),
                row.number("version"));
    }
}
