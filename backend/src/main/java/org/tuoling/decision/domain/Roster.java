package org.tuoling.decision.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuoling.decision.SeatDetails;
import org.tuoling.decision.Tally;
import org.tuoling.decision.Vote;
import org.tuoling.shared.access.Hand;

/** Everybody who should attend one decision. */
public final class Roster {

    private final Map<UUID, Seat> seats;

    public Roster(List<Seat> seats) {
        this.seats = seats.stream().collect(Collectors.toMap(Seat::personId, Function.identity()));
    }

    public int size() {
        return seats.size();
    }

    public Optional<Seat> of(UUID personId) {
        return Optional.ofNullable(seats.get(personId));
    }

    /** Whether these are the people on it, no more and no fewer. */
    public boolean isOf(List<SeatDetails> people) {
        return people.size() == seats.size()
                && people.stream().allMatch(seat -> seats.containsKey(seat.personId().value()));
    }

    /** Those on it who are not among these. */
    public List<Seat> without(List<SeatDetails> people) {
        var left = new HashMap<>(seats);
        people.forEach(seat -> left.remove(seat.personId().value()));
        return List.copyOf(left.values());
    }

    /** Whether somebody who takes part has not voted yet. */
    public boolean lacksVotes() {
        return heads(seat -> seat.takesPart() && seat.vote() == null) > 0;
    }

    boolean hasVotesWrittenDownBy(Hand hand) {
        return heads(seat -> seat.isWrittenDownBy(hand)) > 0;
    }

    /** Whether somebody else than this person has voted. */
    boolean hasVotesBesides(UUID personId) {
        return heads(seat -> seat.vote() != null && !seat.personId().equals(personId)) > 0;
    }

    public Tally tally() {
        return new Tally(
                seats.size(),
                heads(Seat::takesPart),
                heads(Seat::isRecused),
                heads(seat -> seat.vote() == Vote.YES),
                heads(seat -> seat.vote() == Vote.NO),
                heads(seat -> seat.vote() == Vote.ABSTAIN));
    }

    private int heads(Predicate<Seat> which) {
        return (int) seats.values().stream().filter(which).count();
    }
}
