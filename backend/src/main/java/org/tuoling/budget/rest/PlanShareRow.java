package org.tuoling.budget.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoling.budget.PlanShareView;
import org.tuoling.budget.ShareRule;
import org.tuoling.classification.TermRef;
import org.tuoling.organisation.Tier;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A {@link PlanShareRequest} in one row, with its tiers in one cell. */
public record PlanShareRow(
        @NotNull @Code String code,
        @NotNull @Line @Size(max = 120) String nameZh,
        @Line @Size(max = 200) String nameEn,
        @NotNull @Min(0) @Max(1000) Integer minimumPermille,
        @NotNull ShareRule rule,
        @Size(max = 50) Set<UUID> termIds,

        @Pattern(regexp = TIER + "(; " + TIER + ")*", message = "{budget.tiers}")
        String tiers,

        @NotNull @Day LocalDate validFrom) {

    private static final String TIER = "(CITY|DISTRICT|COUNTY|TOWNSHIP|VILLAGE)";
    private static final String SEPARATOR = "; ";

    static PlanShareRow of(PlanShareView kept) {
        return new PlanShareRow(
                kept.code(),
                kept.nameZh(),
                kept.nameEn(),
                kept.minimumPermille(),
                kept.rule(),
                TermRef.idsOf(kept.terms()),
                joined(kept.tiers()),
                kept.validFrom());
    }

    static String joined(Collection<Tier> tiers) {
        return tiers.isEmpty() ? null : tiers.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    PlanShareRequest toRequest() {
        Set<Tier> counted = tiers == null
                ? Set.of()
                : Stream.of(tiers.split(SEPARATOR)).map(Tier::valueOf).collect(Collectors.toSet());
        return new PlanShareRequest(code, nameZh, nameEn, minimumPermille, rule, termIds, counted, validFrom);
    }
}
