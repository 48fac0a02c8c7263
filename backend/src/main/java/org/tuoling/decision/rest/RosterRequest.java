package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.Presence;
import org.tuoling.decision.SeatDetails;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.validation.Line;

/** Everybody who should attend; who is left out is taken off a draft. */
public record RosterRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid RosterEntry> seats) {

    /** One of them. */
    @Schema(name = "RosterEntryRequest")
    public record RosterEntry(
            @NotNull UUID personId,
            @Schema(description = "Left out while it is not known.") Presence presence,
            @Schema(description = "Whether he recuses himself; then he does not vote.") boolean recused,
            @Schema(description = "Why he recuses himself; only then.", examples = "与收款单位有亲属关系") @Line @Size(max = 200)
            String recusalReason) {

        SeatDetails toDetails(String path) {
            if (recused == (recusalReason == null)) {
                throw Refused.at(path + "recusalReason", DecisionError.RECUSAL_REASON);
            }
            return new SeatDetails(PersonId.of(personId), presence, recusalReason);
        }
    }

    List<SeatDetails> toDetails() {
        return IntStream.range(0, seats.size())
                .mapToObj(i -> seats.get(i).toDetails("seats[" + i + "]."))
                .toList();
    }
}
