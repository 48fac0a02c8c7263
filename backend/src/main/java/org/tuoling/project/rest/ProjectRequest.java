package org.tuoling.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermId;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.PersonId;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectDetails;
import org.tuoling.project.ProjectKind;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;
import org.tuoling.twinning.PairId;

/** A project to be registered or revised. */
public record ProjectRequest(
        @Schema(description = "Unique in the programme.", examples = "KP-2021-01") @NotNull @Code
        String code,

        @Schema(examples = "柯坪县妇幼保健院") @NotNull @Line @Size(max = 120)
        String nameZh,

        @Schema(examples = "Keping maternity and child-care hospital") @Line @Size(max = 200)
        String nameEn,

        @Schema(description = "Where it is, on the recipient side.") @NotNull
        UUID placeId,

        @Schema(description = "The organisation it is for, on the recipient side.") @NotNull
        UUID recipientId,

        @Schema(
                description =
                        "What it counts as; one term of each classification at most, in force when it starts or today.")
        @Size(max = 20)
        Set<@NotNull UUID> termIds,

        @Schema(description = "In yuan; left out while unknown.") @Valid @Yuan
        Money plannedAmount,

        @Schema(
                description =
                        "In yuan; needed from approval on, fixed once the project is completed or cancelled, and the plan's once one in force names it.")
        @Valid
        @Yuan
        Money approvedAmount,

        @Schema(examples = "2021-03-01") @NotNull @Day LocalDate startsOn,
        @Schema(examples = "2021-12-31") @Day LocalDate endsOn,

        @Schema(description = "The deployed person who looks after it.")
        UUID responsibleId,

        @Schema(description = "What kind of work it is.") ProjectKind kind,

        @Schema(description = "The twinning it belongs to.") UUID pairId,

        @Schema(description = "Where it is carried out besides `placeId`, on the recipient side.") @Size(max = 20)
        Set<@NotNull UUID> furtherPlaceIds) {

    ProjectDetails toDetails() {
        return new ProjectDetails(
                code,
                nameZh,
                nameEn,
                new PlaceId(placeId),
                new OrganisationId(recipientId),
                terms(),
                plannedAmount,
                approvedAmount,
                startsOn,
                endsOn,
                PersonId.of(responsibleId),
                kind,
                PairId.of(pairId),
                places());
    }

    private Set<PlaceId> places() {
        return furtherPlaceIds == null
                ? Set.of()
                : furtherPlaceIds.stream().map(PlaceId::new).collect(Collectors.toSet());
    }

    private Set<TermId> terms() {
        return termIds == null ? Set.of() : termIds.stream().map(TermId::new).collect(Collectors.toSet());
    }
}
