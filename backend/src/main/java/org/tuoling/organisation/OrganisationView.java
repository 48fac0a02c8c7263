package org.tuoling.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.place.Side;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An organisation as clients see it. */
public record OrganisationView(
        UUID id,
        @Schema(examples = "HZ-EDU-01") String code,
        @Schema(examples = "湖州市示例小学") String nameZh,
        @Schema(examples = "Huzhou Example Primary School", nullable = true) String nameEn,
        OrganisationKind kind,
        @Schema(nullable = true) Tier tier,
        Side side,
        Ref place,
        @Schema(nullable = true) Ref parent,
        @Schema(description = "Unified social credit code (GB 32100).", examples = "123305000000000016", nullable = true)
                String creditCode,
        @Schema(description = "Since when it is no longer used; it stays in old records.", nullable = true)
                LocalDate retiredOn,
        @Schema(examples = "0") long version) {

    static OrganisationView read(Row row) {
        return new OrganisationView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf(OrganisationKind.class, "kind"),
                row.oneOf(Tier.class, "tier"),
                row.oneOf(Side.class, "side"),
                row.ref("place"),
                row.ref("parent"),
                row.text("credit_code"),
                row.date("retired_on"),
                row.number("version"));
    }
}
