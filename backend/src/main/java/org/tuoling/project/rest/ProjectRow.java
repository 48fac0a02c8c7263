package org.tuoling.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tuoling.classification.TermRef;
import org.tuoling.project.Milestones;
import org.tuoling.project.ProjectView;
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
        @Day LocalDate approvedOn,
        @Day LocalDate startedOn,
        @Day LocalDate completedOn,
        @Day LocalDate acceptedOn,
        @Day LocalDate inUseOn,
        @Day LocalDate evaluatedOn) {

    static ProjectRow of(ProjectView project) {
        var reached = project.milestones();
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
                reached.approvedOn(),
                reached.startedOn(),
                reached.completedOn(),
                reached.acceptedOn(),
                reached.inUseOn(),
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
                responsibleId);
    }

    Milestones milestones() {
        return new Milestones(approvedOn, startedOn, completedOn, acceptedOn, inUseOn, evaluatedOn);
    }
}
