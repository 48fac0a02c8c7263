package org.tuoling.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An honour as clients see it. */
public record HonourView(
        UUID id,
        @Schema(examples = "RY-01") String code,
        @Schema(examples = "民族团结先进集体") String titleZh,
        @Schema(examples = "Advanced collective", nullable = true) String titleEn,
        HonourLevel level,
        @Schema(examples = "新疆维吾尔自治区") String awardedBy,
        @Schema(examples = "2021-06-30") LocalDate awardedOn,
        @Schema(description = "Whose it is; none when it is the team's.", nullable = true) Ref person,
        @Schema(description = "Whether it is the team's.", examples = "true") boolean collective,
        @Schema(examples = "0") long version) {

    static HonourView read(Row row) {
        return new HonourView(
                row.id("id"),
                row.text("code"),
                row.text("title_zh"),
                row.text("title_en"),
                row.oneOf(HonourLevel.class, "level"),
                row.text("awarded_by"),
                row.date("awarded_on"),
                row.ref("person"),
                row.flag("collective"),
                row.number("version"));
    }
}
