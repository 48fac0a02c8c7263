package org.tuoling.classification.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermDetails;
import org.tuoling.classification.TermId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A term to be added or revised. */
public record TermRequest(
        @Schema(description = "Unique in its classification.", examples = "POMEGRANATE") @NotNull @Code
        String code,

        @Schema(examples = "石榴籽") @NotNull @Line @Size(max = 120)
        String nameZh,

        @Schema(examples = "Pomegranate Seeds") @Line @Size(max = 200)
        String nameEn,

        @Schema(description = "Its place in the classification.", examples = "5") @NotNull @Min(0) @Max(9999)
        Integer position,

        @Schema(description = "Its first day, within the classification's; that of the classification when left out.")
        @Day
        LocalDate validFrom,

        @Schema(description = "Its last day, within the classification's; that of the classification when left out.")
        @Day
        LocalDate validTo,

        @Schema(description = "Terms of other classifications that mean the same; it reads the same from either end.")
        @Size(max = 100)
        Set<@NotNull UUID> mappedTermIds) {

    TermDetails toDetails() {
        return new TermDetails(code, nameZh, nameEn, position, validFrom, validTo, mappedTerms());
    }

    private Set<TermId> mappedTerms() {
        return mappedTermIds == null
                ? Set.of()
                : mappedTermIds.stream().map(TermId::new).collect(Collectors.toSet());
    }
}
