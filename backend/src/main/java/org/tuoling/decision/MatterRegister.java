package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.domain.Decisions;
import org.tuoling.decision.domain.Matter;
import org.tuoling.decision.domain.Matters;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/**
 * Keeps the catalogue of matters and the rules they are voted by. A rule begins tomorrow or later unless it is no laxer than
 * all there have been for its kind: nobody makes the vote easy for the moment in which something is decided.
 */
@ApplicationScoped
public class MatterRegister {

    private static final String TYPE = "decision-matter";
    private static final UUID NONE = new UUID(0, 0);

    private final Matters matters;
    private final Decisions decisions;
    private final MatterReader reader;
    private final ChangeLog changes;
    private final Today today;

    MatterRegister(Matters matters, Decisions decisions, MatterReader reader, ChangeLog changes, Today today) {
        this.matters = matters;
        this.decisions = decisions;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public MatterId register(UUID programmeId, MatterDetails details) {
        check(programmeId, details, NONE);
        refuseLaxerAtOnce(programmeId, details);
        var matter = new Matter(programmeId, details);
        matters.persistAndFlush(matter);
        changes.created(programmeId, TYPE, matter.id(), view(programmeId, matter.id()));
        return new MatterId(matter.id());
    }

    /** What has been voted on keeps its rule; it can be renamed, and end. */
    @Transactional
    public void revise(UUID programmeId, MatterId id, long version, MatterDetails details) {
        var matter = matters.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, matter.version());
        check(programmeId, details, id.value());
        if (!matter.hasBegun(today.date())) {
            refuseLaxerAtOnce(programmeId, details);
        }
        var before = view(programmeId, id.value());
        matter.revise(details, decisions.lastVoteOn(programmeId, id.value()), today.date());
        matters.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a matter entered by mistake; one that has begun or that decisions name stays, and can end. */
    @Transactional
    public void remove(UUID programmeId, MatterId id, long version) {
        var matter = matters.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, matter.version());
        if (matter.hasBegun(today.date())) {
            throw new Refused(DecisionError.MATTER_HOLDS);
        }
        var before = view(programmeId, id.value());
        matters.delete(matter);
        matters.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it: the one in force on the day. */
    public Optional<MatterView> coded(UUID programmeId, String code, LocalDate on) {
        return reader.coded(programmeId, code, on);
    }

    private MatterView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void refuseLaxerAtOnce(UUID programmeId, MatterDetails details) {
        var now = today.date();
        if (details.validFrom().isAfter(now)) {
            return;
        }
        boolean laxer = matters.begun(programmeId, details.kind(), now).stream()
                .anyMatch(begun -> details.rule().isLaxerThan(begun.rule()));
        if (laxer) {
            throw Refused.at("validFrom", DecisionError.MATTER_HOLDS);
        }
    }

    private void check(UUID programmeId, MatterDetails details, UUID self) {
        if (matters.othersHaveCode(programmeId, details, self)) {
            throw Refused.at("code", DecisionError.MATTER_CODE_TAKEN, details.code());
        }
    }
}
