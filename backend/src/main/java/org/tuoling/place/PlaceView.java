package org.tuoling.place;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A place as clients see it. */
public record PlaceView(
        UUID id,
        CodeSystem codeSystem,
        @Schema(examples = "652929") String code,
        @Schema(examples = "柯坪县") String nameZh,
        @Schema(examples = "Keping County", nullable = true) String nameEn,
        Side side,
        @Schema(description = "Whether it is one of the programme's recipient places.", examples = "true")
                boolean recipientOfAid,
        @Schema(nullable = true) Ref parent,
        @Schema(description = "Since when it is no longer used; it stays in old records.", nullable = true)
                LocalDate retiredOn,
        @Schema(examples = "0") long version) {

    static PlaceView read(Row row) {
        return new PlaceView(
                row.id("id"),
                row.oneOf(CodeSystem.class, "code_system"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf(Side.class, "side"),
                row.flag("recipient_of_aid"),
                row.ref("parent"),
                row.date("retired_on"),
                row.number("version"));
    }
}
