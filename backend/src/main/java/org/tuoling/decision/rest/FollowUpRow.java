package org.tuoling.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.decision.FollowUpDetails;
import org.tuoling.decision.FollowUpView;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** A follow-up in one row, with its decision. */
public record FollowUpRow(
        @NotNull UUID decisionId,
        @NotNull @Line @Size(max = 200) String title,
        @NotNull UUID ownerId,
        @NotNull @Day LocalDate dueOn,
        @Day LocalDate doneOn,
        @Prose @Size(max = 1000) String note) {

    static FollowUpRow of(FollowUpView followUp) {
        return new FollowUpRow(
                followUp.decision().id(),
                followUp.title(),
                followUp.owner().id(),
                followUp.dueOn(),
                followUp.doneOn(),
                followUp.note());
    }

    FollowUpDetails toDetails() {
        return new FollowUpDetails(title, PersonId.of(ownerId), dueOn, doneOn, note);
    }
}
