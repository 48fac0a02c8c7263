package org.tuoling.rollcall.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.PersonId;
import org.tuoling.rollcall.AnswerOutcome;
import org.tuoling.rollcall.LeaderAnswer;
import org.tuoling.rollcall.RollCallId;
import org.tuoling.shared.validation.Line;

/** A leader's answer for somebody. */
public record LeaderAnswerRequest(
        @Schema(description = "Made by the sender: the same id again is the same answer.",
                        examples = "01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01")
                @NotNull
                UUID id,
        @NotNull UUID personId,
        @NotNull AnswerOutcome outcome,
        @Schema(description = "How the leader knows, or why the person is elsewhere.", examples = "在县医院陪护，已电话核实")
                @NotNull
                @Line
                @Size(min = 1, max = 200)
                String reason) {

    LeaderAnswer toAnswer(UUID rollCallId) {
        return new LeaderAnswer(id, RollCallId.of(rollCallId), PersonId.of(personId), outcome, reason);
    }
}
