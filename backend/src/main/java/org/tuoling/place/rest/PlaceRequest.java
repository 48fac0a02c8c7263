package org.tuoling.place.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.place.CodeSystem;
import org.tuoling.place.PlaceDetails;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceView;
import org.tuoling.place.Side;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A place to be registered or revised. */
public record PlaceRequest(
        @NotNull CodeSystem codeSystem,
        @Schema(description = "Six or twelve digits, as the code system asks.", examples = "652929")
                @NotNull @Size(min = 1, max = 12)
                String code,
        @Schema(examples = "柯坪县") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Keping County") @Line @Size(max = 200) String nameEn,
        @Schema(description = "Cannot be changed later.") @NotNull Side side,
        @Schema(description = "Whether it is one of the programme's recipient places, not only a place within one.", examples = "true")
                boolean recipientOfAid,
        @Schema(description = "The place it lies in.") UUID parentId,
        @Day LocalDate retiredOn) {

    /** The request that would describe a place as it is kept. */
    static PlaceRequest of(PlaceView place) {
        return new PlaceRequest(
                place.codeSystem(),
                place.code(),
                place.nameZh(),
                place.nameEn(),
                place.side(),
                place.recipientOfAid(),
                Ref.idOf(place.parent()),
                place.retiredOn());
    }

    PlaceDetails toDetails() {
        return new PlaceDetails(
                codeSystem, code, nameZh, nameEn, side, recipientOfAid, PlaceId.of(parentId), retiredOn);
    }
}
