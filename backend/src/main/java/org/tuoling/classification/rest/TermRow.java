package org.tuoling.classification.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tuoling.classification.TermRef;
import org.tuoling.classification.TermView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A {@link TermRequest} in one row with the classification that over REST is in the address. */
public record TermRow(
        @NotNull UUID classificationId,
        @NotNull @Code String code,
        @NotNull @Line @Size(max = 120) String nameZh,
        @Line @Size(max = 200) String nameEn,
        @NotNull @Min(0) @Max(9999) Integer position,
        @Day LocalDate validFrom,
        @Day LocalDate validTo,
        @Size(max = 100) Set<UUID> mappedTermIds) {

    static TermRow of(TermView term) {
        return new TermRow(
                term.classification().id(),
                term.code(),
                term.nameZh(),
                term.nameEn(),
                term.position(),
                term.validFrom(),
                term.validTo(),
                TermRef.idsOf(term.mappedTerms()));
    }

    TermRow withMappedTerms(Set<UUID> others) {
        return new TermRow(classificationId, code, nameZh, nameEn, position, validFrom, validTo, others);
    }

    TermRequest toRequest() {
        return new TermRequest(code, nameZh, nameEn, position, validFrom, validTo, mappedTermIds);
    }
}
