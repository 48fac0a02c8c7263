package org.tuoling.twinning;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An agreement as clients see it. */
public record AgreementView(
        UUID id,
        @Schema(examples = "XY-01") String code,
        @Schema(examples = "吴兴——柯坪对口援疆战略协作协议") String titleZh,
        @Schema(examples = "Wuxing–Keping Strategic Agreement", nullable = true) String titleEn,
        @Schema(description = "The pair that signed, named by its units.") Ref pair,
        @Schema(examples = "2020-04-20") LocalDate signedOn,
        @Schema(examples = "2020-05-01") LocalDate startsOn,
        @Schema(description = "Last day; null when it runs until further notice.", examples = "2022-12-31", nullable = true)
                LocalDate endsOn,
        @Schema(description = "Where it stands today.") AgreementState state,
        @Schema(examples = "0") long version) {

    static AgreementView read(Row row, LocalDate today) {
        return new AgreementView(
                row.id("id"),
                row.text("code"),
                row.text("title_zh"),
                row.text("title_en"),
                row.ref("pair"),
                row.date("signed_on"),
                row.date("starts_on"),
                row.date("ends_on"),
                AgreementState.on(today, row.date("binds_from"), row.date("binds_until")),
                row.number("version"));
    }
}
