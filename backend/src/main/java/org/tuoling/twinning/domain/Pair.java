package org.tuoling.twinning.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.twinning.PairDetails;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.PairState;
import org.tuoling.twinning.TwinningError;

/** A supporting and a recipient unit that are twinned at a level, within a tree of such pairs. */
@Entity
@Table(name = "pair")
public class Pair {

    /** The last day of a pair whose end is not known; the database counts with the same day. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;

    @Enumerated(EnumType.STRING)
    private PairLevel level;

    @Embedded
    private PairedUnits units;

    @Embedded
    private ParentLife above;

    private LocalDate startsOn;
    private LocalDate endedOn;
    private String endReason;

    @Enumerated(EnumType.STRING)
    private PairState state;

    private String searchText;

    protected Pair() {}

    /** @param parent the pair above, or null */
    public Pair(UUID programmeId, PairDetails details, Units units, Pair parent, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.state = Boolean.TRUE.equals(details.proposed()) ? PairState.PROPOSED : PairState.ACTIVE;
        write(details, units, parent, today);
    }

    /** Corrects what was written down; confirming and ending are steps of their own. */
    public void revise(PairDetails details, Units units, Pair parent, LocalDate today) {
        if (details.proposed() != null && details.proposed() != (state == PairState.PROPOSED)) {
            throw Refused.at("proposed", TwinningError.PROPOSED_FIXED);
        }
        if (endedOn != null && endedOn.isBefore(details.startsOn())) {
            throw Refused.at("startsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        write(details, units, parent, today);
    }

    /** @param parent the pair above, or null */
    public void confirm(Pair parent) {
        if (state != PairState.PROPOSED) {
            throw new Refused(TwinningError.NOT_PROPOSED);
        }
        if (parent != null && parent.state == PairState.PROPOSED) {
            throw new Refused(TwinningError.PARENT_PROPOSED);
        }
        state = PairState.ACTIVE;
    }

    /** Records an end that has happened; a proposal that comes to nothing is removed instead. */
    public void end(LocalDate day, String reason, LocalDate today) {
        if (state != PairState.ACTIVE) {
            throw new Refused(TwinningError.NOT_ACTIVE);
        }
        if (day.isBefore(startsOn)) {
            throw Refused.at("endedOn", CommonError.DATES_OUT_OF_ORDER);
        }
        if (day.isAfter(today)) {
            throw Refused.at("endedOn", TwinningError.END_IN_FUTURE);
        }
        state = PairState.ENDED;
        endedOn = day;
        endReason = reason;
    }

    private void write(PairDetails details, Units named, Pair parent, LocalDate today) {
        named.mustFit(details.level());
        mustBeInUse(named, details.startsOn(), today);
        mustStandUnder(parent, details, named);
        this.code = details.code();
        this.level = details.level();
        this.units = PairedUnits.of(named, level);
        this.above = ParentLife.of(parent);
        this.startsOn = details.startsOn();
        this.searchText = SearchText.of(code);
    }

    /** A unit retired since it was twinned stays in its pair; it just cannot be named anew. */
    private void mustBeInUse(Units named, LocalDate start, LocalDate today) {
        LocalDate day = start.isAfter(today) ? start : today;
        if (units == null || !named.supporting().id().equals(supportingId())) {
            named.supporting().mustBeInUse(day, "supportingId");
        }
        if (units == null || !named.recipient().id().equals(recipientId())) {
            named.recipient().mustBeInUse(day, "recipientId");
        }
    }

    /**
     * Levels only lead upwards from village or class, so a tree of pairs that passes here cannot close into a circle
     * unless a pair stood under itself.
     */
    private void mustStandUnder(Pair parent, PairDetails details, Units named) {
        if (parent == null) {
            if (details.level().needsParent()) {
                throw Refused.at("parentId", TwinningError.PARENT_REQUIRED);
            }
            return;
        }
        if (parent.id.equals(id)) {
            throw Refused.at("parentId", TwinningError.PARENT_IN_CIRCLE);
        }
        if (details.level().above().filter(parent.level::equals).isEmpty()) {
            throw Refused.at("parentId", TwinningError.PARENT_UNFIT);
        }
        if (parent.state == PairState.PROPOSED && state != PairState.PROPOSED) {
            throw Refused.at("parentId", TwinningError.PARENT_PROPOSED);
        }
        if (details.startsOn().isBefore(parent.startsOn) || lastsUntil().isAfter(parent.lastsUntil())) {
            throw Refused.at("startsOn", TwinningError.OUTSIDE_PARENT);
        }
        if (details.level() == PairLevel.CLASS) {
            named.mustBelongTo(parent);
        }
    }

    /** Whether these details would twin other units, or at another level, than the pair does now. */
    public boolean twinsOthers(PairDetails details) {
        return level != details.level()
                || !supportingId().equals(details.supportingId().value())
                || !recipientId().equals(details.recipientId().value());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PairLevel level() {
        return level;
    }

    public PairState state() {
        return state;
    }

    public UUID supportingId() {
        return units.supportingId();
    }

    public UUID recipientId() {
        return units.recipientId();
    }

    /** The pair above, or null. */
    public UUID parentId() {
        return above == null ? null : above.parentId();
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate lastsUntil() {
        return endedOn == null ? OPEN : endedOn;
    }
}
