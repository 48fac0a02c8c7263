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

/** Keeps the catalogue of matters and the rules they are voted by. */
@ApplicationScoped
public class MatterRegister {

    private static final String TYPE = "decision-matter";
    private static final UUID NONE = new UUID(0, 0);

    private final Matters matters;
    private final Decisions decisions;
    private final MatterReader reader;
    private final ChangeLog changes;

    MatterRegister(Matters matters, Decisions decisions, MatterReader reader, ChangeLog changes) {
        this.matters = matters;
        this.decisions = decisions;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public MatterId register(UUID programmeId, MatterDetails details) {
        check(programmeId, details, NONE);
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
        var before = view(programmeId, id.value());
        matter.revise(details, decisions.lastVoteOn(programmeId, id.value()));
        matters.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a matter entered by mistake; one that decisions name stays. */
    @Transactional
    public void remove(UUID programmeId, MatterId id, long version) {
        var matter = matters.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, matter.version());
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

    private void check(UUID programmeId, MatterDetails details, UUID self) {
        if (matters.othersHaveCode(programmeId, details, self)) {
            throw Refused.at("code", DecisionError.MATTER_CODE_TAKEN, details.code());
        }
    }
}
