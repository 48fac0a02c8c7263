package org.tuoling.donation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A donor as staff see it, and the name the public may see. */
public record DonorView(
        UUID id,
        @Schema(examples = "D-0001") String code,
        DonorKind kind,
        @Schema(examples = "湖州示例公益基金会") String nameZh,

        @Schema(examples = "Huzhou Example Charity Foundation", nullable = true)
        String nameEn,

        @Schema(
                description = "Unified social credit code (GB 32100).",
                examples = "53330500000000001Y",
                nullable = true)
        String creditCode,

        @Schema(description = "Whether the donor agreed to be named in public.", examples = "false")
        boolean consentToBeNamed,

        @Schema(description = "The name, with consent; otherwise 匿名.", examples = "匿名")
        String publicNameZh,

        @Schema(
                description = "The English name, with consent; otherwise Anonymous.",
                examples = "Anonymous",
                nullable = true)
        String publicNameEn,

        @Schema(examples = "0") long version) {

    static DonorView read(Row row) {
        var publicName = PublicName.of(row.flag("consent_to_be_named"), row.text("name_zh"), row.text("name_en"));
        return new DonorView(
                row.id("id"),
                row.text("code"),
                row.oneOf(DonorKind.class, "kind"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("credit_code"),
                row.flag("consent_to_be_named"),
                publicName.zh(),
                publicName.en(),
                row.number("version"));
    }
}
