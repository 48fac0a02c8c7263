package org.tuoling.classification;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A classification as clients see it. */
public record ClassificationView(
        UUID id,
        @Schema(examples = "FLAGSHIP-2021") String code,
        @Schema(examples = "五大工程") String nameZh,

        @Schema(examples = "Five flagships", nullable = true)
        String nameEn,

        ClassificationKind kind,
        @Schema(examples = "2021-01-01") LocalDate validFrom,

        @Schema(description = "Its last day; open when null.", examples = "2025-12-31", nullable = true)
        LocalDate validTo,

        @Schema(description = "How many terms it has.", examples = "5")
        long termCount,

        @Schema(examples = "0") long version) {

    static ClassificationView read(Row row) {
        return new ClassificationView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf(ClassificationKind.class, "kind"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.number("term_count"),
                row.number("version"));
    }
}
