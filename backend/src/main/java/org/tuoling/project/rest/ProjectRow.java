package org.tuoling.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.classification.TermRef;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.project.Acceptance;
import org.tuoling.project.AcceptanceView;
import org.tuoling.project.HandOver;
import org.tuoling.project.HandOverView;
import org.tuoling.project.ProjectKind;
import org.tuoling.project.ProjectState;
import org.tuoling.project.ProjectView;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A {@link ProjectRequest} in one row with the days on which the project went through its states. */
public record ProjectRow(
        @NotNull @Code String code,
        @NotNull @Line @Size(max = 120) String nameZh,
        @Line @Size(max = 200) String nameEn,
        @NotNull UUID placeId,
        @NotNull UUID recipientId,
        @Size(max = 20) Set<UUID> termIds,
        @Valid @Yuan Money plannedAmount,
        @Valid @Yuan Money approvedAmount,
        @NotNull @Day LocalDate startsOn,
        @Day LocalDate endsOn,
        UUID responsibleId,
        ProjectKind kind,
        UUID pairId,
        @Size(max = 20) Set<UUID> furtherPlaceIds,
        @Day LocalDate approvedOn,
        @Day LocalDate startedOn,
        @Day LocalDate completedOn,
        @Day LocalDate acceptedOn,
        @Line @Size(max = 200) String acceptedBy,
        @Valid @Yuan Money acceptedAmount,
        @Day LocalDate inUseOn,
        UUID handedOverToId,
        @Line @Size(max = 100) String signatory,
        @Day LocalDate evaluatedOn) {

    static ProjectRow of(ProjectView project) {
        var reached = project.milestones();
        var accepted = Optional.ofNullable(project.acceptance());
        var handedOver = Optional.ofNullable(project.handOver());
        return new ProjectRow(
                project.code(),
                project.nameZh(),
                project.nameEn(),
                project.place().id(),
                project.recipient().id(),
                TermRef.idsOf(project.terms()),
                project.plannedAmount(),
                project.approvedAmount(),
                project.startsOn(),
                project.endsOn(),
                Ref.idOf(project.responsible()),
                project.kind(),
                Ref.idOf(project.pair()),
                project.furtherPlaces().stream().map(Ref::id).collect(Collectors.toSet()),
                reached.approvedOn(),
                reached.startedOn(),
                reached.completedOn(),
                reached.acceptedOn(),
                accepted.map(AcceptanceView::acceptedBy).orElse(null),
                accepted.map(AcceptanceView::acceptedAmount).orElse(null),
                reached.inUseOn(),
                handedOver.map(view -> view.recipient().id()).orElse(null),
                handedOver.map(HandOverView::signatory).orElse(null),
                reached.evaluatedOn());
    }

    ProjectRequest toRequest() {
        return new ProjectRequest(
                code,
                nameZh,
                nameEn,
                placeId,
                recipientId,
                termIds,
                plannedAmount,
                approvedAmount,
                startsOn,
                endsOn,
                responsibleId,
                kind,
                pairId,
                furtherPlaceIds);
    }

    /** The steps that lead through the days there are, in the order of the path. */
    List<TransitionDetails> steps() {
        var steps = new ArrayList<TransitionDetails>();
        add(steps, ProjectState.APPROVED, approvedOn);
        add(steps, ProjectState.UNDER_WAY, startedOn);
        add(steps, ProjectState.COMPLETED, completedOn);
        if (acceptedOn != null) {
            steps.add(new TransitionDetails(ProjectState.ACCEPTED, acceptedOn, null, acceptance(), null));
        }
        if (inUseOn != null) {
            steps.add(new TransitionDetails(ProjectState.IN_USE, inUseOn, null, null, handOver()));
        }
        add(steps, ProjectState.EVALUATED, evaluatedOn);
        return steps;
    }

    private static void add(List<TransitionDetails> steps, ProjectState to, LocalDate on) {
        if (on != null) {
            steps.add(TransitionDetails.plain(to, on, null));
        }
    }

    private Acceptance acceptance() {
        return acceptedBy == null || acceptedAmount == null ? null : new Acceptance(acceptedBy, acceptedAmount);
    }

    private HandOver handOver() {
        return handedOverToId == null || signatory == null
                ? null
                : new HandOver(new OrganisationId(handedOverToId), signatory);
    }
}
