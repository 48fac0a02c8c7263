package org.tuoling.rollcall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tuoling.rollcall.AnswerOutcome;
import org.tuoling.rollcall.AnsweredBy;
import org.tuoling.rollcall.LeaderAnswer;
import org.tuoling.rollcall.SelfAnswer;

/** One answer as it came. Which of several counts is for {@link RollCallEntry} to say; none is ever changed. */
@Entity
@Immutable
@Table(name = "roll_call_answer")
public class RollCallAnswer {

    /** How far a phone's clock may be off before its answers are marked. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    /** What a phone says beyond these years says only that its clock is off; the database could not keep it. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private AnsweredBy givenBy;

    private String givenByName;

    @Enumerated(EnumType.STRING)
    private AnswerOutcome outcome;

    private String reason;
    private Instant answeredAt;
    private Instant receivedAt;
    private Instant countedAt;
    private boolean clockOff;

    protected RollCallAnswer() {}

    /** His own: a phone's clock may say what it likes, the answer was given between the opening and its arrival. */
    public RollCallAnswer(RollCall call, RollCallEntry entry, SelfAnswer answer, String givenByName, Instant now) {
        this(entry, answer.id(), AnsweredBy.SELF, givenByName, AnswerOutcome.PRESENT, null, now);
        this.answeredAt = within(answer.answeredAt(), EARLIEST, LATEST).truncatedTo(ChronoUnit.MICROS);
        this.countedAt = within(answeredAt, call.opensAt(), receivedAt);
        this.clockOff = answeredAt.isAfter(receivedAt.plus(SKEW))
                || answeredAt.isBefore(call.opensAt().minus(SKEW));
    }

    /** A leader's: given when it arrives. */
    public RollCallAnswer(RollCallEntry entry, LeaderAnswer answer, String givenByName, Instant now) {
        this(entry, answer.id(), AnsweredBy.LEADER, givenByName, answer.outcome(), answer.reason(), now);
    }

    private RollCallAnswer(
            RollCallEntry entry,
            UUID id,
            AnsweredBy givenBy,
            String givenByName,
            AnswerOutcome outcome,
            String reason,
            Instant now) {
        this.id = id;
        this.programmeId = entry.programmeId();
        this.entryId = entry.id();
        this.givenBy = givenBy;
        this.givenByName = givenByName;
        this.outcome = outcome;
        this.reason = reason;
        // as fine as the database keeps it: answers are compared before and after they have been there
        this.receivedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.answeredAt = receivedAt;
        this.countedAt = receivedAt;
    }

    private static Instant within(Instant instant, Instant earliest, Instant latest) {
        var notTooEarly = instant.isBefore(earliest) ? earliest : instant;
        return notTooEarly.isAfter(latest) ? latest : notTooEarly;
    }

    /** Whether this is the answer that was sent for the entry before, only once more. */
    public boolean isSame(RollCallEntry entry, AnsweredBy by, AnswerOutcome said, String why) {
        return entryId.equals(entry.id()) && givenBy == by && outcome == said && Objects.equals(reason, why);
    }

    UUID id() {
        return id;
    }

    AnsweredBy givenBy() {
        return givenBy;
    }

    AnswerOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant countedAt() {
        return countedAt;
    }

    boolean clockOff() {
        return clockOff;
    }
}
