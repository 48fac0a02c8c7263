package org.tuoling.organisation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.organisation.OrganisationDetails;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.organisation.Tier;
import org.tuoling.place.PlaceId;
import org.tuoling.place.Side;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** An organisation to be registered or revised. */
public record OrganisationRequest(
        @Schema(description = "Unique in the programme.", examples = "HZ-EDU-01") @NotNull @Code String code,
        @Schema(examples = "湖州市示例小学") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Huzhou Example Primary School") @Line @Size(max = 200) String nameEn,
        @NotNull OrganisationKind kind,
        @Schema(description = "Administrative level, for government offices.") Tier tier,
        @Schema(description = "Cannot be changed later.") @NotNull Side side,
        @NotNull UUID placeId,
        @Schema(description = "The organisation it belongs to.") UUID parentId,
        @Schema(description = "Unified social credit code (GB 32100); its check digit is verified.", examples = "123305000000000016")
                @Size(max = 18)
                String creditCode,
        @Day LocalDate retiredOn) {

    /** The request that would describe an organisation as it is kept. */
    static OrganisationRequest of(OrganisationView organisation) {
        return new OrganisationRequest(
                organisation.code(),
                organisation.nameZh(),
                organisation.nameEn(),
                organisation.kind(),
                organisation.tier(),
                organisation.side(),
                Ref.idOf(organisation.place()),
                Ref.idOf(organisation.parent()),
                organisation.creditCode(),
                organisation.retiredOn());
    }

    OrganisationDetails toDetails() {
        return new OrganisationDetails(
                code,
                nameZh,
                nameEn,
                kind,
                tier,
                side,
                PlaceId.of(placeId),
                OrganisationId.of(parentId),
                creditCode,
                retiredOn);
    }
}
