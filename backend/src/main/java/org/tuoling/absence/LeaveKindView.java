package org.tuoling.absence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A kind of leave as clients see it. */
public record LeaveKindView(
        UUID id,
        @Schema(examples = "HOME") String code,
        @Schema(examples = "探亲假") String nameZh,
        @Schema(examples = "Home leave", nullable = true) String nameEn,
        @Schema(description = "Calendar days a person may take in a calendar year; null for no limit.", examples = "30", nullable = true)
        Integer annualDays,
        @Schema(description = "Since when it can be asked for no longer.", nullable = true) LocalDate retiredOn,
        @Schema(examples = "0") long version) {

    static LeaveKindView read(Row row) {
        return new LeaveKindView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.integer("annual_days"),
                row.date("retired_on"),
                row.number("version"));
    }
}
