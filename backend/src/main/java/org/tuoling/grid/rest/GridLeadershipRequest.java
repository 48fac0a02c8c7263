package org.tuoling.grid.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridLeadershipDetails;
import org.tuoling.grid.GridLeadershipRole;
import org.tuoling.grid.GridLeadershipView;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;

/** That a person answers for a grid from a day on. */
public record GridLeadershipRequest(
        @NotNull UUID gridId,
        @NotNull UUID personId,
        @NotNull GridLeadershipRole role,
        @Schema(examples = "2019-12-25") @NotNull @Day LocalDate startsOn,
        @Schema(description = "The last day, if known.", examples = "2022-12-31") @Day LocalDate endsOn) {

    /** The request that would describe a leadership as it is kept. */
    static GridLeadershipRequest of(GridLeadershipView leadership) {
        return new GridLeadershipRequest(
                leadership.grid().id(),
                leadership.person().id(),
                leadership.role(),
                leadership.startsOn(),
                leadership.endsOn());
    }

    GridLeadershipDetails toDetails() {
        return new GridLeadershipDetails(GridId.of(gridId), PersonId.of(personId), role, startsOn, endsOn);
    }
}
