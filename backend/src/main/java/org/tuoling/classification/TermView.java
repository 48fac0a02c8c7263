package org.tuoling.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A term as clients see it. */
public record TermView(
        UUID id,
        Ref classification,
        @Schema(description = "Kind of its classification.") ClassificationKind kind,
        @Schema(examples = "POMEGRANATE") String code,
        @Schema(examples = "石榴籽") String nameZh,

        @Schema(examples = "Pomegranate Seeds", nullable = true)
        String nameEn,

        @Schema(description = "Its place in the classification.", examples = "5")
        int position,

        @Schema(description = "Its own first day; null when that of its classification.", nullable = true)
        LocalDate validFrom,

        @Schema(description = "Its own last day; null when that of its classification.", nullable = true)
        LocalDate validTo,

        @Schema(description = "First day it can be used.", examples = "2021-01-01")
        LocalDate inForceFrom,

        @Schema(description = "Last day it can be used; open when null.", examples = "2025-12-31", nullable = true)
        LocalDate inForceTo,

        @Schema(description = "Terms of other classifications that mean the same.")
        List<TermRef> mappedTerms,

        @Schema(examples = "0") long version) {

    static TermView read(Row row) {
        return new TermView(
                row.id("id"),
                row.ref("classification"),
                row.oneOf(ClassificationKind.class, "kind"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.integer("position"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.date("in_force_from"),
                row.date("in_force_to"),
                row.list(TermRef.class, "mapped_terms"),
                row.number("version"));
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
