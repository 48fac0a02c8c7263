package org.tuoling.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A programme as clients see it. */
public record ProgrammeView(
        UUID id,
        @Schema(description = "Its place in every address.", examples = "huzhou-10") String code,
        @Schema(examples = "湖州市第十批援疆") String nameZh,
        @Schema(examples = "Huzhou, tenth batch", nullable = true) String nameEn,
        LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn,
        @Schema(nullable = true) String note,
        long version) {

    static ProgrammeView read(Row row) {
        return new ProgrammeView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("note"),
                row.number("version"));
    }
}
