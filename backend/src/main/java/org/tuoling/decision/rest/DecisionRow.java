package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.tuoling.decision.DecisionDetails;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionView;
import org.tuoling.decision.MatterId;
import org.tuoling.decision.PaperVote;
import org.tuoling.decision.Presence;
import org.tuoling.decision.SeatDetails;
import org.tuoling.decision.SeatView;
import org.tuoling.decision.Vote;
import org.tuoling.personnel.PersonId;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/**
 * A decision in a file. At the start-up it is what the minutes of its meeting tell: with minutes it is closed; without, it
 * is open for the vote from its day on. Over REST one hand brings it in, and so it is a draft.
 *
 * @param matter by code: which of its rules is meant follows from the day
 */
public record DecisionRow(
        @NotNull @Code String code,
        @NotNull @Code String matter,
        @NotNull @Line @Size(max = 200) String titleZh,
        @Line @Size(max = 200) String titleEn,
        @NotBlank @Prose @Size(max = 8000) String proposal,
        @Min(1990) @Max(2100) Integer fiscalYear,
        UUID placeId,
        UUID projectId,
        UUID payeeId,
        boolean awaitsTender,
        @Valid @Yuan Money amount,
        @NotNull @Day LocalDate heldOn,
        @Prose @Size(max = 8000) String minutes,
        @NotNull @Size(max = 100) List<@NotNull @Valid Seat> seats) {

    /** Somebody who should attend, and what he did. */
    public record Seat(
            @NotNull UUID personId, Presence presence, @Line @Size(max = 200) String recusalReason, Vote vote) {

        static Seat of(SeatView seat) {
            return new Seat(seat.person().id(), seat.presence(), seat.recusalReason(), seat.vote());
        }
    }

    static DecisionRow of(DecisionView decision, List<SeatView> seats) {
        return new DecisionRow(
                decision.code(),
                decision.matter().code(),
                decision.titleZh(),
                decision.titleEn(),
                decision.proposal(),
                decision.fiscalYear(),
                Ref.idOf(decision.place()),
                Ref.idOf(decision.project()),
                Ref.idOf(decision.payee()),
                decision.awaitsTender(),
                decision.amount(),
                decision.heldOn(),
                decision.minutes(),
                seats.stream().map(Seat::of).toList());
    }

    DecisionRow with(List<Seat> others) {
        return new DecisionRow(
                code, matter, titleZh, titleEn, proposal, fiscalYear, placeId, projectId, payeeId, awaitsTender, amount, heldOn,
                minutes, others);
    }

    DecisionDetails toDetails(UUID matterId) {
        return new DecisionDetails(
                code,
                MatterId.of(matterId),
                titleZh,
                titleEn,
                proposal,
                fiscalYear,
                PlaceId.of(placeId),
                ProjectId.of(projectId),
                payeeId,
                awaitsTender,
                amount,
                heldOn);
    }

    /** No one hand makes a decision: what was voted is not told by a file. */
    void refuseSteps() {
        if (minutes != null) {
            throw Refused.at("minutes", DecisionError.STEPS_NOT_IMPORTED);
        }
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).presence() != null) {
                throw Refused.at("seats[" + i + "].presence", DecisionError.STEPS_NOT_IMPORTED);
            }
            if (seats.get(i).vote() != null) {
                throw Refused.at("seats[" + i + "].vote", DecisionError.STEPS_NOT_IMPORTED);
            }
        }
    }

    List<SeatDetails> toSeats() {
        return seats.stream()
                .map(seat -> new SeatDetails(PersonId.of(seat.personId()), seat.presence(), seat.recusalReason()))
                .toList();
    }

    PaperVote toVote() {
        var votes = new LinkedHashMap<UUID, Vote>();
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            if (seat.vote() == null) {
                continue;
            }
            if (seat.presence() != Presence.PRESENT || seat.recusalReason() != null) {
                throw Refused.at("seats[" + i + "].vote", DecisionError.ABSENT);
            }
            votes.put(seat.personId(), seat.vote());
        }
        return new PaperVote(toSeats(), votes, minutes);
    }
}
