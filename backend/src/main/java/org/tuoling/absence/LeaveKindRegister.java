package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.domain.LeaveKind;
import org.tuoling.absence.domain.LeaveKinds;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps what leave can be asked for. */
@ApplicationScoped
public class LeaveKindRegister {

    private static final String TYPE = "leave-kind";
    private static final UUID NONE = new UUID(0, 0);

    private final LeaveKinds kinds;
    private final LeaveKindReader reader;
    private final ChangeLog changes;

    LeaveKindRegister(LeaveKinds kinds, LeaveKindReader reader, ChangeLog changes) {
        this.kinds = kinds;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public LeaveKindId register(UUID programmeId, LeaveKindDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var kind = new LeaveKind(programmeId, details);
        kinds.persistAndFlush(kind);
        changes.created(programmeId, TYPE, kind.id(), view(programmeId, kind.id()));
        return new LeaveKindId(kind.id());
    }

    /** A smaller allowance binds new requests; what has been asked for before stays. */
    @Transactional
    public void revise(UUID programmeId, LeaveKindId id, long version, LeaveKindDetails details) {
        var kind = kinds.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, kind.version());
        checkCode(programmeId, details.code(), id.value());
        var before = view(programmeId, id.value());
        kind.revise(details);
        kinds.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a kind entered by mistake; one that leave was asked for can only be retired. */
    @Transactional
    public void remove(UUID programmeId, LeaveKindId id, long version) {
        var kind = kinds.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, kind.version());
        var before = view(programmeId, id.value());
        kinds.delete(kind);
        kinds.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<LeaveKindView> find(UUID programmeId, LeaveKindId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<LeaveKindView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private LeaveKindView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (kinds.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", AbsenceError.KIND_CODE_TAKEN, code);
        }
    }
}
