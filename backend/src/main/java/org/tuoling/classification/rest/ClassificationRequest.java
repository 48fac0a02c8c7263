package org.tuoling.classification.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.ClassificationDetails;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.classification.ClassificationView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A classification to be registered or revised. */
public record ClassificationRequest(
        @Schema(description = "Unique in the programme.", examples = "FLAGSHIP-2021") @NotNull @Code
        String code,

        @Schema(examples = "五大工程") @NotNull @Line @Size(max = 120)
        String nameZh,

        @Schema(examples = "Five flagships") @Line @Size(max = 200)
        String nameEn,

        @Schema(description = "Cannot be changed once it has terms.") @NotNull
        ClassificationKind kind,

        @Schema(examples = "2021-01-01") @NotNull @Day LocalDate validFrom,

        @Schema(description = "Its last day; open when left out.", examples = "2025-12-31") @Day
        LocalDate validTo) {

    /** The request that would describe a classification as it is kept. */
    static ClassificationRequest of(ClassificationView classification) {
        return new ClassificationRequest(
                classification.code(),
                classification.nameZh(),
                classification.nameEn(),
                classification.kind(),
                classification.validFrom(),
                classification.validTo());
    }

    ClassificationDetails toDetails() {
        return new ClassificationDetails(code, nameZh, nameEn, kind, validFrom, validTo);
    }
}
