package org.tuoling.decision.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.Presence;
import org.tuoling.decision.SeatDetails;
import org.tuoling.decision.Vote;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** Somebody who should attend a decision: whether he is there, whether he takes part, how he votes. */
@Entity
@Table(name = "decision_seat")
public class Seat {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID decisionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private boolean recused;
    private String recusalReason;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private boolean castBySelf;

    @Embedded
    @EmbeddedColumnNaming("cast_by_%s")
    private Hand castBy;

    private Instant castAt;

    protected Seat() {}

    public Seat(Decision decision, SeatDetails details) {
        this.id = Ids.next();
        this.programmeId = decision.programmeId();
        this.decisionId = decision.id();
        this.personId = details.personId().value();
        sit(details, "");
    }

    /**
     * Whether he is there and takes part. A vote that somebody wrote down for him falls away when he does not; one he cast
     * himself stands, and so does that he was there.
     *
     * @param path where the seat stands in the request, for the field to blame
     */
    public void sit(SeatDetails details, String path) {
        boolean same = presence == details.presence() && Objects.equals(recusalReason, details.recusalReason());
        if (castBySelf && !same) {
            throw Refused.at(path + "personId", DecisionError.VOTED_HIMSELF);
        }
        this.presence = details.presence();
        this.recused = details.isRecused();
        this.recusalReason = details.recusalReason();
        if (!takesPart()) {
            withdrawVote();
        }
    }

    private void withdrawVote() {
        this.vote = null;
        this.castBySelf = false;
        this.castBy = null;
        this.castAt = null;
    }

    /** He votes, and so is there. Who has recused himself does not. */
    public void castOwn(Vote own, Hand self, Instant now) {
        refuseRecused();
        this.presence = Presence.PRESENT;
        cast(own, self, now);
        this.castBySelf = true;
    }

    /** Somebody writes down how he voted, unless he has voted himself. */
    public void writeDown(Vote told, Hand keeper, Instant now) {
        refuseRecused();
        if (castBySelf) {
            throw new Refused(DecisionError.VOTED_HIMSELF);
        }
        if (presence != Presence.PRESENT) {
            throw new Refused(DecisionError.ABSENT);
        }
        cast(told, keeper, now);
    }

    private void cast(Vote which, Hand by, Instant now) {
        this.vote = which;
        this.castBy = by;
        this.castAt = now;
    }

    private void refuseRecused() {
        if (recused) {
            throw new Refused(DecisionError.RECUSED);
        }
    }

    public boolean takesPart() {
        return presence == Presence.PRESENT && !recused;
    }

    boolean isWrittenDownBy(Hand hand) {
        return vote != null && !castBySelf && hand.isSame(castBy);
    }

    public boolean isRecused() {
        return recused;
    }

    public Vote vote() {
        return vote;
    }

    public UUID personId() {
        return personId;
    }
}
