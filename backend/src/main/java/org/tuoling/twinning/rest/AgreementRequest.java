package org.tuoling.twinning.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.twinning.AgreementDetails;
import org.tuoling.twinning.AgreementView;
import org.tuoling.twinning.PairId;

/** An agreement to be registered or revised. */
public record AgreementRequest(
        @Schema(description = "Unique in the programme.", examples = "XY-01") @NotNull @Code String code,
        @Schema(examples = "吴兴——柯坪对口援疆战略协作协议") @NotNull @Line @Size(max = 200) String titleZh,
        @Schema(examples = "Wuxing–Keping Strategic Agreement") @Line @Size(max = 300) String titleEn,
        @Schema(description = "The pair that signed.") @NotNull UUID pairId,
        @Schema(examples = "2020-04-20") @NotNull @Day LocalDate signedOn,
        @Schema(examples = "2020-05-01") @NotNull @Day LocalDate startsOn,
        @Schema(description = "Last day; none when it runs until further notice.", examples = "2022-12-31") @Day
                LocalDate endsOn) {

    /** The request that would describe an agreement as it is kept. */
    static AgreementRequest of(AgreementView agreement) {
        return new AgreementRequest(
                agreement.code(),
                agreement.titleZh(),
                agreement.titleEn(),
                agreement.pair().id(),
                agreement.signedOn(),
                agreement.startsOn(),
                agreement.endsOn());
    }

    AgreementDetails toDetails() {
        return new AgreementDetails(code, titleZh, titleEn, PairId.of(pairId), signedOn, startsOn, endsOn);
    }
}
