package org.tuoling.rollcall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.grid.GridId;
import org.tuoling.rollcall.RollCallError;
import org.tuoling.rollcall.RollCallHours;
import org.tuoling.rollcall.RollCallState;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** 晚点名: one evening's call of one leaf grid. The timer opens it and moves it on; here is what people do with it. */
@Entity
@Table(name = "roll_call")
public class RollCall {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID gridId;
    private int gridLevel;
    private LocalDate heldOn;
    private Instant opensAt;
    private Instant cutOffAt;
    private Instant closesAt;
    private int escalationMinutes;

    @Enumerated(EnumType.STRING)
    private RollCallState state;

    private int level;
    private Instant nextDueAt;
    private Instant closedAt;
    private boolean onPaper;

    protected RollCall() {}

    /** One that was kept on paper; it takes its entries and is then closed like any other. */
    public RollCall(UUID programmeId, GridId grid, int gridLevel, LocalDate heldOn, RollCallHours hours) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.gridId = grid.value();
        this.gridLevel = gridLevel;
        this.heldOn = heldOn;
        this.opensAt = hours.opensAt();
        this.cutOffAt = hours.cutOffAt();
        this.closesAt = hours.closesAt();
        this.state = RollCallState.OPEN;
        this.level = gridLevel;
        this.nextDueAt = hours.cutOffAt();
        this.onPaper = true;
    }

    public boolean isOpen() {
        return state != RollCallState.CLOSED;
    }

    /** After its closing hour nothing is taken any more, whether the timer has been there or not. */
    public void requireOpen(Instant now) {
        if (!isOpen() || !onPaper && !now.isBefore(closesAt)) {
            throw new Refused(RollCallError.CLOSED);
        }
    }

    public void requireClosed() {
        if (isOpen()) {
            throw new Refused(RollCallError.NOT_CLOSED);
        }
    }

    public void close(Instant now) {
        requireOpen(now);
        this.state = RollCallState.CLOSED;
        this.closedAt = now;
        this.nextDueAt = null;
    }

    /** Whether those without an answer count as unresolved by now. */
    public boolean isPastCutOff() {
        return state != RollCallState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }
}
