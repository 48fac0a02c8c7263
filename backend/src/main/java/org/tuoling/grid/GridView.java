package org.tuoling.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A grid as clients see it. */
public record GridView(
        UUID id,
        @Schema(examples = "G-111") String code,
        @Schema(examples = "柯坪党政组") String nameZh,
        @Schema(examples = "Keping administration", nullable = true) String nameEn,
        @Schema(description = "The grid above; null for one at the top.", nullable = true) Ref parent,
        @Schema(description = "How far down: 1 is the top.", examples = "3") int level,
        @Schema(description = "Whether it has no grid below it; people sit in leaves only.", examples = "true") boolean leaf,
        @Schema(description = "The site whose hours it keeps.") Ref place,
        @Schema(examples = "2019-12-25") LocalDate startsOn,
        @Schema(description = "Its last day; null while it is open.", nullable = true) LocalDate endsOn,
        @Schema(examples = "0") long version) {

    static GridView read(Row row) {
        return new GridView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.ref("parent"),
                row.integer("level"),
                row.flag("leaf"),
                row.ref("place"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.number("version"));
    }
}
