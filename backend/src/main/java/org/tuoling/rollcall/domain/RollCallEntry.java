package org.tuoling.rollcall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.rollcall.AnsweredBy;
import org.tuoling.rollcall.EntryStatus;
import org.tuoling.rollcall.Expectation;
import org.tuoling.rollcall.PaperRollCall;
import org.tuoling.rollcall.RollCallError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/**
 * One person in one roll-call: what is expected of him and what has become of it. Whoever changes it has locked its row
 * and looked afterwards whether the call is still open.
 */
@Entity
@Table(name = "roll_call_entry")
public class RollCallEntry {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID rollCallId;
    private LocalDate heldOn;
    private UUID personId;
    private String personCode;

    @Enumerated(EnumType.STRING)
    private Expectation expectation;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private UUID answerId;

    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    private Instant answeredAt;
    private Instant receivedAt;
    private Instant countedAt;
    private boolean clockOff;
    private String reason;
    private Instant confirmedAt;
    private String confirmedByName;

    protected RollCallEntry() {}

    /** What the paper says of a person. */
    public RollCallEntry(RollCall call, PaperRollCall.Line line, String personCode) {
        this.id = Ids.next();
        this.programmeId = call.programmeId();
        this.rollCallId = call.id();
        this.heldOn = call.heldOn();
        this.personId = line.personId().value();
        this.personCode = personCode;
        this.expectation = line.expectation() == null ? Expectation.EXPECTED : line.expectation();
        this.status = line.status();
        this.reason = line.reason();
        if (status == EntryStatus.PENDING) {
            throw Refused.at("status", RollCallError.STILL_PENDING);
        }
        if (status == EntryStatus.ACCOUNTED && reason == null) {
            throw Refused.at("reason", RollCallError.REASON_MISSING);
        }
        if (status == EntryStatus.EXCUSED && !expectation.excuses()) {
            throw Refused.at("expectation", RollCallError.EXPECTATION_UNFIT);
        }
    }

    /** Takes an answer; a lighter one than the one that counts already changes nothing. */
    public void take(RollCallAnswer answer) {
        var weight = new AnswerWeight(answer.givenBy(), answer.countedAt(), answer.id());
        if (answerId != null && new AnswerWeight(answeredBy, countedAt, answerId).compareTo(weight) >= 0) {
            return;
        }
        this.answerId = answer.id();
        this.answeredBy = answer.givenBy();
        this.answeredAt = answer.answeredAt();
        this.receivedAt = answer.receivedAt();
        this.countedAt = answer.countedAt();
        this.clockOff = answer.clockOff();
        this.reason = answer.reason();
        this.status = answer.outcome().status();
    }

    /** Leave was approved or a return recorded meanwhile: other things are expected, but an answer stays an answer. */
    public void expect(Expectation other, boolean pastCutOff) {
        this.expectation = other;
        if (answerId != null) {
            return;
        }
        if (other.excuses()) {
            this.status = EntryStatus.EXCUSED;
        } else {
            this.status = pastCutOff ? EntryStatus.UNRESOLVED : EntryStatus.PENDING;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public EntryStatus status() {
        return status;
    }

    UUID answerId() {
        return answerId;
    }

    String reason() {
        return reason;
    }
}
