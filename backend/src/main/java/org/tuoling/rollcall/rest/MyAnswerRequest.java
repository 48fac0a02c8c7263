package org.tuoling.rollcall.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.PersonId;
import org.tuoling.rollcall.RollCallId;
import org.tuoling.rollcall.SelfAnswer;

/** "I am here." No location goes with it, and none is asked for. */
public record MyAnswerRequest(
        @Schema(description = "Made by the phone and kept until the answer has arrived: the same id again is the same answer.",
                        examples = "01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01")
                @NotNull
                UUID id,
        @NotNull UUID rollCallId,
        @Schema(description = "By the phone's clock; an answer may be sent long after it was given.",
                        examples = "2022-01-10T14:35:00Z")
                @NotNull
                Instant answeredAt) {

    SelfAnswer toAnswer(UUID personId) {
        return new SelfAnswer(id, RollCallId.of(rollCallId), PersonId.of(personId), answeredAt);
    }
}
