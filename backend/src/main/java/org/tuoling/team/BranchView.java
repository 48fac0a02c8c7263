package org.tuoling.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A branch as clients see it. */
public record BranchView(
        UUID id,
        @Schema(examples = "DZB-KP") String code,
        @Schema(examples = "柯坪临时党支部") String nameZh,
        @Schema(examples = "Keping Temporary Branch", nullable = true) String nameEn,
        @Schema(examples = "2020-01-10") LocalDate foundedOn,
        @Schema(description = "Its last day, once that is known.", nullable = true) LocalDate dissolvedOn,
        @Schema(description = "How many belong to it today.", examples = "38") long members,
        @Schema(examples = "0") long version) {

    static BranchView read(Row row) {
        return new BranchView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.date("founded_on"),
                row.date("dissolved_on"),
                row.number("members"),
                row.number("version"));
    }
}
