package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.village.domain.DutyKind;
import org.tuoling.village.domain.DutyKinds;

/** Keeps the catalogue of duties; what is owed follows every change, from the next period on. */
@ApplicationScoped
public class DutyCatalogue {

    private static final String TYPE = "duty-kind";
    private static final UUID NONE = new UUID(0, 0);

    private final DutyKinds kinds;
    private final DutyKindReader reader;
    private final DutyPlan plan;
    private final ChangeLog changes;
    private final Today today;

    DutyCatalogue(DutyKinds kinds, DutyKindReader reader, DutyPlan plan, ChangeLog changes, Today today) {
        this.kinds = kinds;
        this.reader = reader;
        this.plan = plan;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public DutyKindId register(UUID programmeId, DutyKindDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var kind = new DutyKind(programmeId, details);
        kinds.persistAndFlush(kind);
        plan.followKind(programmeId, kind.id());
        changes.created(programmeId, TYPE, kind.id(), view(programmeId, kind.id()));
        return new DutyKindId(kind.id());
    }

    @Transactional
    public void revise(UUID programmeId, DutyKindId id, long version, DutyKindDetails details) {
        var kind = kinds.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, kind.version());
        checkCode(programmeId, details.code(), id.value());
        var before = view(programmeId, id.value());
        kind.revise(details, today.date());
        kinds.flush();
        plan.followKind(programmeId, id.value());
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a kind entered by mistake; one whose duties were ever reported as done stays. */
    @Transactional
    public void remove(UUID programmeId, DutyKindId id, long version) {
        var kind = kinds.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, kind.version());
        var before = view(programmeId, id.value());
        kinds.delete(kind);
        kinds.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<DutyKindView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private DutyKindView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (kinds.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", VillageError.KIND_CODE_TAKEN);
        }
    }
}
