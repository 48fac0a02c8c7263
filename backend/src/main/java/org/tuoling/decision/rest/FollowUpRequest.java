package org.tuoling.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.decision.FollowUpDetails;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** What somebody is to do because of a decision. */
public record FollowUpRequest(
        @Schema(examples = "与中标单位签订合同") @NotNull @Line @Size(max = 200) String title,
        @Schema(description = "Who is to do it.") @NotNull UUID ownerId,
        @Schema(examples = "2021-04-30") @NotNull @Day LocalDate dueOn,
        @Schema(description = "Left out until it is done.") @Day LocalDate doneOn,
        @Prose @Size(max = 1000) String note) {

    FollowUpDetails toDetails() {
        return new FollowUpDetails(title, PersonId.of(ownerId), dueOn, doneOn, note);
    }
}
