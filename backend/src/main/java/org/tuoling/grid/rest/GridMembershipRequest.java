package org.tuoling.grid.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridMembershipDetails;
import org.tuoling.grid.GridMembershipView;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;

/** That a person sits in a grid from a day on; where he sat until then, he leaves the day before. */
public record GridMembershipRequest(
        @NotNull UUID personId,
        @Schema(description = "A leaf of the tree.") @NotNull UUID gridId,
        @Schema(description = "The first day there.", examples = "2021-08-20") @NotNull @Day LocalDate startsOn,
        @Schema(description = "The last day there, if known.", examples = "2022-12-31") @Day LocalDate endsOn) {

    /** The request that would describe a membership as it is kept. */
    static GridMembershipRequest of(GridMembershipView membership) {
        return new GridMembershipRequest(
                membership.person().id(), membership.grid().id(), membership.startsOn(), membership.endsOn());
    }

    GridMembershipDetails toDetails() {
        return new GridMembershipDetails(PersonId.of(personId), GridId.of(gridId), startsOn, endsOn);
    }
}
