package org.tuoling.village;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A duty that recurs, as clients see it. */
public record DutyKindView(
        UUID id,
        @Schema(examples = "ON-SITE") String code,
        @Schema(examples = "每月一次现场办公") String nameZh,
        @Schema(examples = "On-site office once a month", nullable = true) String nameEn,
        @Schema(description = "How long its periods are: 1 for months, 6 for half-years, 12 for years.", examples = "1")
                int everyMonths,
        @Schema(description = "How often it is owed in each period.", examples = "1") int timesOwed,
        @Schema(examples = "2020-06-01") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) String description,
        @Schema(examples = "0") long version) {

    static DutyKindView read(Row row) {
        return new DutyKindView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.integer("every_months"),
                row.integer("times_owed"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("description"),
                row.number("version"));
    }
}
