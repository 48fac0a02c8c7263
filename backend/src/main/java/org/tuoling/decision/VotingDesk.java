package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.tuoling.decision.domain.Decision;
import org.tuoling.decision.domain.Decisions;
import org.tuoling.decision.domain.Matter;
import org.tuoling.decision.domain.Matters;
import org.tuoling.decision.domain.Roster;
import org.tuoling.decision.domain.Seat;
import org.tuoling.decision.domain.Seats;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/**
 * Takes decisions through the vote. The decision is locked in every step: a vote is either counted by the closing or
 * finds the vote closed, and of two who close at once the second is refused.
 */
@ApplicationScoped
public class VotingDesk {

    private static final String TYPE = DecisionRegister.TYPE;

    private final Decisions decisions;
    private final Matters matters;
    private final Seats seats;
    private final DecisionReader reader;
    private final PersonRegister people;
    private final DecisionNotices notices;
    private final ChangeLog changes;
    private final Today today;
    private final Clock clock;

    VotingDesk(
            Decisions decisions,
            Matters matters,
            Seats seats,
            DecisionReader reader,
            PersonRegister people,
            DecisionNotices notices,
            ChangeLog changes,
            Today today,
            Clock clock) {
        this.decisions = decisions;
        this.matters = matters;
        this.seats = seats;
        this.reader = reader;
        this.people = people;
        this.notices = notices;
        this.changes = changes;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Says who should attend, who is there and who recuses himself. Once the vote is open, who should attend is settled;
     * the rest can still be told.
     */
    @Transactional
    public void seat(UUID programmeId, DecisionId id, long version, List<SeatDetails> people) {
        var decision = locked(programmeId, id, version);
        var before = trace(decision);
        seat(decision, people);
        log(decision, before);
    }

    private void seat(Decision decision, List<SeatDetails> named) {
        var roster = seats.of(decision);
        if (decision.isDraft()) {
            roster.without(named).forEach(seats::delete);
        } else {
            decision.requireOpen();
            if (!roster.isOf(named)) {
                throw Refused.at("seats", DecisionError.ROSTER_SETTLED);
            }
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; i < named.size(); i++) {
            String path = "seats[" + i + "].";
            if (!seen.add(named.get(i).personId().value())) {
                throw Refused.at(path + "personId", DecisionError.PERSON_TWICE);
            }
            sit(decision, roster, named.get(i), path);
        }
        decision.touch();
        seats.flush();
    }

    private void sit(Decision decision, Roster roster, SeatDetails details, String path) {
        var seat = roster.of(details.personId().value());
        if (seat.isPresent()) {
            seat.get().sit(details, path);
            return;
        }
        if (people.find(decision.programmeId(), details.personId()).isEmpty()) {
            throw Refused.at(path + "personId", DecisionError.PERSON_UNKNOWN);
        }
        seats.persist(new Seat(decision, details));
    }

    /**
     * Puts the proposal to the vote, and tells those who are to vote.
     *
     * @param version what is put to the vote is what was seen
     */
    @Transactional
    public void open(UUID programmeId, DecisionId id, long version) {
        var decision = locked(programmeId, id, version);
        var before = trace(decision);
        open(decision);
        log(decision, before);
        notices.opened(programmeId, before.decision(), before.seats());
    }

    private void open(Decision decision) {
        decision.open(seats.of(decision), matterOf(decision), today.date(), clock.instant());
        decisions.flush();
    }

    /** Somebody who should attend votes himself; he may change his mind while the vote is open. */
    @Transactional
    public void castOwn(UUID programmeId, DecisionId id, Hand self, Vote vote) {
        var decision = locked(programmeId, id);
        var before = trace(decision);
        seatOf(decision, self.personId()).castOwn(vote, self, clock.instant());
        decision.touch();
        log(decision, before);
    }

    /** The keeper writes down how somebody voted at the meeting. */
    @Transactional
    public void writeDown(UUID programmeId, DecisionId id, UUID personId, Hand keeper, Vote vote) {
        var decision = locked(programmeId, id);
        var before = trace(decision);
        seatOf(decision, personId).writeDown(vote, keeper, clock.instant());
        decision.touch();
        log(decision, before);
    }

    private Seat seatOf(Decision decision, UUID personId) {
        decision.requireOpen();
        return seats.of(decision).of(personId).orElseThrow(() -> new Refused(DecisionError.NOT_ON_ROSTER));
    }

    /**
     * Closes the vote; from here on nothing of it changes. Those whose vote somebody else wrote down are told.
     *
     * @param version the votes that are closed are those that were seen
     */
    @Transactional
    public void close(UUID programmeId, DecisionId id, long version, Hand chair, String minutes) {
        var decision = locked(programmeId, id, version);
        var before = trace(decision);
        close(decision, chair, minutes);
        log(decision, before);
        notices.closed(programmeId, before.decision(), before.seats());
    }

    private void close(Decision decision, Hand chair, String minutes) {
        decision.close(seats.of(decision), matterOf(decision), minutes, chair, clock.instant());
        decisions.flush();
    }

    private Matter matterOf(Decision decision) {
        return matters.held(decision.programmeId(), decision.matterId()).orElseThrow();
    }

    /** Takes a decision that was brought in from paper as far as its minutes tell. */
    @Transactional(Transactional.TxType.MANDATORY)
    void bringIn(UUID programmeId, DecisionId id, PaperVote paper) {
        var decision = locked(programmeId, id);
        var before = trace(decision);
        seat(decision, paper.seats());
        if (paper.minutes() != null && decision.isAhead(today.date())) {
            throw Refused.at("heldOn", DecisionError.NOT_YET_HELD);
        }
        if (!decision.isAhead(today.date())) {
            open(decision);
            paper.votes().forEach((person, vote) ->
                    seatOf(decision, person).writeDown(vote, Hand.NOBODY, clock.instant()));
            seats.flush();
        }
        if (paper.minutes() != null) {
            close(decision, Hand.NOBODY, paper.minutes());
        }
        log(decision, before);
    }

    private Decision locked(UUID programmeId, DecisionId id, long version) {
        var decision = locked(programmeId, id);
        ETag.check(version, decision.version());
        return decision;
    }

    private Decision locked(UUID programmeId, DecisionId id) {
        return decisions.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private DecisionTrace trace(Decision decision) {
        return new DecisionTrace(
                reader.one(decision.programmeId(), decision.id()).orElseThrow(),
                reader.seats(decision.programmeId(), decision.id()));
    }

    private void log(Decision decision, DecisionTrace before) {
        decisions.flush();
        changes.changed(decision.programmeId(), TYPE, decision.id(), before, trace(decision));
    }
}
