package org.tuoling.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An intake of applicants as clients see it. */
public record IntakeView(
        UUID id,
        @Schema(examples = "JJFZ-2020") String code,
        @Schema(examples = "第一期入党积极分子") String nameZh,
        @Schema(examples = "Applicants, first intake", nullable = true) String nameEn,
        @Schema(examples = "2020-09-28") LocalDate acceptedOn,
        @Schema(nullable = true) Ref branch,
        @Schema(description = "How many were accepted.", examples = "5") int count,
        @Schema(examples = "0") long version) {

    static IntakeView read(Row row) {
        return new IntakeView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.date("accepted_on"),
                row.ref("branch"),
                row.integer("head_count"),
                row.number("version"));
    }
}
