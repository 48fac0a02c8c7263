package org.tuoling.personnel.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.DeploymentDetails;
import org.tuoling.personnel.DeploymentKind;
import org.tuoling.personnel.DeploymentView;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A deployment to be registered or revised. */
public record DeploymentRequest(
        @Schema(description = "Unique in the programme.", examples = "D-001") @NotNull @Code String code,
        @Schema(description = "Cannot be changed later.") @NotNull UUID personId,
        @Schema(description = "The unit that sends, of the supporting side.") @NotNull UUID homeUnitId,
        @Schema(description = "The unit that receives, of the recipient side.") @NotNull UUID hostUnitId,
        @Schema(examples = "教务处副主任") @NotNull @Line @Size(max = 80) String post,
        @Schema(description = "The intake (期).", examples = "第一期") @Line @Size(max = 40) String cohort,
        @NotNull DeploymentKind kind,
        @Schema(examples = "2019-12-01") @NotNull @Day LocalDate startsOn,
        @Schema(description = "The planned end, if there is one.", examples = "2021-12-31") @Day LocalDate endsOn,
        @Schema(description = "The leaf grid the person sits in from the first day on. Only when registering: later he is moved by a membership.")
                UUID gridId) {

    /**
     * The request that would describe a deployment as it is kept.
     *
     * @param gridId what was said about the first seat, which is not kept with the deployment
     */
    static DeploymentRequest of(DeploymentView deployment, UUID gridId) {
        return new DeploymentRequest(
                deployment.code(),
                deployment.person().id(),
                deployment.homeUnit().id(),
                deployment.hostUnit().id(),
                deployment.post(),
                deployment.cohort(),
                deployment.kind(),
                deployment.startsOn(),
                deployment.endsOn(),
                gridId);
    }

    DeploymentDetails toDetails() {
        return new DeploymentDetails(
                code,
                PersonId.of(personId),
                OrganisationId.of(homeUnitId),
                OrganisationId.of(hostUnitId),
                post,
                cohort,
                kind,
                startsOn,
                endsOn,
                gridId);
    }
}
