package org.tuoling.grid.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.grid.GridDetails;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridView;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A grid to be registered or revised. Its level and whether it is a leaf follow from the tree. */
public record GridRequest(
        @Schema(description = "Unique in the programme.", examples = "G-111") @NotNull @Code String code,
        @Schema(examples = "柯坪党政组") @NotNull @Line @Size(max = 80) String nameZh,
        @Schema(examples = "Keping administration") @Line @Size(max = 160) String nameEn,
        @Schema(description = "The grid above; left out for one at the top. Later it can only be changed to another of the same level.")
                UUID parentId,
        @Schema(description = "The site whose hours it keeps.") @NotNull UUID placeId,
        @Schema(examples = "2019-12-25") @NotNull @Day LocalDate startsOn,
        @Schema(description = "Its last day, once known.", examples = "2022-12-31") @Day LocalDate endsOn) {

    /** The request that would describe a grid as it is kept. */
    static GridRequest of(GridView grid) {
        return new GridRequest(
                grid.code(),
                grid.nameZh(),
                grid.nameEn(),
                Ref.idOf(grid.parent()),
                grid.place().id(),
                grid.startsOn(),
                grid.endsOn());
    }

    GridDetails toDetails() {
        return new GridDetails(code, nameZh, nameEn, GridId.of(parentId), PlaceId.of(placeId), startsOn, endsOn);
    }
}
