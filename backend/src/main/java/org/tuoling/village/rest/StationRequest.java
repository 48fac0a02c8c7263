package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.DeploymentId;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.village.StationDetails;
import org.tuoling.village.StationView;

/** A person's stint in a village to be registered or revised. */
public record StationRequest(
        @Schema(description = "Unique in the programme.", examples = "VS-001") @NotNull @Code String code,
        @Schema(description = "Cannot be changed later.") @NotNull UUID personId,
        @Schema(description = "A village of the recipient side. Cannot be changed later.") @NotNull UUID villageId,
        @Schema(description = "The deployment it belongs to; left out, the one the person is on when it starts.")
                UUID deploymentId,
        @Schema(examples = "2020-06-01") @NotNull @Day LocalDate startsOn,
        @Schema(description = "The planned end, if there is one.", examples = "2022-12-31") @Day LocalDate endsOn) {

    /** The request that would describe a stint as it is kept. */
    static StationRequest of(StationView station) {
        return new StationRequest(
                station.code(),
                station.person().id(),
                station.village().id(),
                station.deployment().id(),
                station.startsOn(),
                station.endsOn());
    }

    StationRequest withoutDeployment() {
        return new StationRequest(code, personId, villageId, null, startsOn, endsOn);
    }

    StationDetails toDetails() {
        return new StationDetails(
                code,
                PersonId.of(personId),
                OrganisationId.of(villageId),
                DeploymentId.of(deploymentId),
                startsOn,
                endsOn);
    }
}
