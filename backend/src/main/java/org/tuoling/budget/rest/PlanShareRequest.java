package org.tuoling.budget.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.budget.PlanShareDetails;
import org.tuoling.budget.PlanShareView;
import org.tuoling.budget.ShareRule;
import org.tuoling.classification.TermId;
import org.tuoling.classification.TermRef;
import org.tuoling.organisation.Tier;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A share plans are held to, to be registered or revised. */
public record PlanShareRequest(
        @Schema(description = "Shares of one code follow each other by their days.", examples = "LIVELIHOOD") @NotNull @Code
        String code,

        @Schema(examples = "民生项目占比") @NotNull @Line @Size(max = 120)
        String nameZh,

        @Schema(examples = "Share of livelihood") @Line @Size(max = 200)
        String nameEn,

        @Schema(description = "How much of a plan has to count, in thousandths.", examples = "800") @NotNull @Min(0) @Max(1000)
        Integer minimumPermille,

        @NotNull ShareRule rule,

        @Schema(description = "Needed by `TERMS`: projects that carry any of them count.") @Size(max = 50)
        Set<@NotNull UUID> termIds,

        @Schema(description = "Needed by `RECIPIENT_TIERS`: projects for bodies of these tiers count.") @Size(max = 10)
        Set<@NotNull Tier> tiers,

        @Schema(description = "Holds for plans of the years that begin on this day or later.", examples = "2020-01-01")
        @NotNull
        @Day
        LocalDate validFrom) {

    static PlanShareRequest of(PlanShareView kept) {
        return new PlanShareRequest(
                kept.code(),
                kept.nameZh(),
                kept.nameEn(),
                kept.minimumPermille(),
                kept.rule(),
                TermRef.idsOf(kept.terms()),
                Set.copyOf(kept.tiers()),
                kept.validFrom());
    }

    PlanShareDetails toDetails() {
        var terms = termIds == null
                ? Set.<TermId>of()
                : termIds.stream().map(TermId::new).collect(Collectors.toSet());
        return new PlanShareDetails(
                code, nameZh, nameEn, minimumPermille, rule, terms, tiers == null ? Set.of() : tiers, validFrom);
    }
}
