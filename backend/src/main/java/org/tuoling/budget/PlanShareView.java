package org.tuoling.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermRef;
import org.tuoling.organisation.Tier;
import org.tuoling.shared.sql.Row;

/** A share that plans are held to, as clients see it. */
public record PlanShareView(
        UUID id,
        @Schema(examples = "LIVELIHOOD") String code,
        @Schema(examples = "民生项目占比") String nameZh,
        @Schema(examples = "Share of livelihood", nullable = true) String nameEn,
        @Schema(description = "How much of a plan has to count, in thousandths.", examples = "800") int minimumPermille,
        ShareRule rule,
        @Schema(description = "What `TERMS` counts by.") List<TermRef> terms,
        @Schema(description = "What `RECIPIENT_TIERS` counts by.") List<Tier> tiers,

        @Schema(description = "Holds for plans of the years that begin on this day or later.", examples = "2020-01-01")
        LocalDate validFrom,

        @Schema(examples = "0") long version) {

    static PlanShareView read(Row row) {
        return new PlanShareView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.integer("minimum_permille"),
                row.oneOf(ShareRule.class, "rule"),
                row.list(TermRef.class, "terms"),
                row.texts("tiers").stream().map(Tier::valueOf).toList(),
                row.date("valid_from"),
                row.number("version"));
    }
}
