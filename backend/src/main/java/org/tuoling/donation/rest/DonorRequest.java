package org.tuoling.donation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.donation.DonorDetails;
import org.tuoling.donation.DonorKind;
import org.tuoling.donation.DonorView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;

/** A donor to be registered or revised. */
public record DonorRequest(
        @Schema(description = "Unique in the programme.", examples = "D-0001") @NotNull @Code
        String code,

        @NotNull DonorKind kind,

        @Schema(description = "An anonymous donor gets a general name.", examples = "湖州示例公益基金会")
        @NotNull
        @Line
        @Size(max = 120)
        String nameZh,

        @Schema(examples = "Huzhou Example Charity Foundation") @Line @Size(max = 200)
        String nameEn,

        @Schema(
                description = "Of organisations only (GB 32100); its check digit is verified.",
                examples = "53330500000000001Y")
        @Size(max = 18)
        String creditCode,

        @Schema(
                description = "Whether the donor agreed to be named in public; an anonymous one cannot.",
                examples = "false")
        boolean consentToBeNamed) {

    /** The request that would describe a donor as it is kept. */
    static DonorRequest of(DonorView kept) {
        return new DonorRequest(
                kept.code(), kept.kind(), kept.nameZh(), kept.nameEn(), kept.creditCode(), kept.consentToBeNamed());
    }

    DonorDetails toDetails() {
        return new DonorDetails(code, kind, nameZh, nameEn, creditCode, consentToBeNamed);
    }
}
