package org.tuoling.funding.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.funding.AppropriationId;
import org.tuoling.funding.AppropriationShareDetails;
import org.tuoling.funding.AppropriationShareView;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Yuan;

/** What of an appropriation is for a project, to be registered or revised. */
public record AppropriationShareRequest(
        @NotNull UUID appropriationId,

        @Schema(description = "A project whose money is kept in the book of the appropriation's place.") @NotNull
        UUID projectId,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount) {

    static AppropriationShareRequest of(AppropriationShareView kept) {
        return new AppropriationShareRequest(
                kept.appropriation().id(), kept.project().id(), kept.amount());
    }

    AppropriationShareDetails toDetails() {
        return new AppropriationShareDetails(AppropriationId.of(appropriationId), new ProjectId(projectId), amount);
    }
}
