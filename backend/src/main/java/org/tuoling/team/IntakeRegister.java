package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.team.domain.Intake;
import org.tuoling.team.domain.Intakes;

/** Keeps how many were accepted as applicants, intake by intake. */
@ApplicationScoped
public class IntakeRegister {

    private static final String TYPE = "applicant-intake";
    private static final UUID NONE = new UUID(0, 0);

    private final Intakes intakes;
    private final IntakeReader reader;
    private final BranchReader branches;
    private final ChangeLog changes;
    private final Today today;

    IntakeRegister(Intakes intakes, IntakeReader reader, BranchReader branches, ChangeLog changes, Today today) {
        this.intakes = intakes;
        this.reader = reader;
        this.branches = branches;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public IntakeId register(UUID programmeId, IntakeDetails details) {
        check(programmeId, details, NONE);
        var intake = new Intake(programmeId, details, today.date());
        intakes.persistAndFlush(intake);
        changes.created(programmeId, TYPE, intake.id(), view(programmeId, intake.id()));
        return new IntakeId(intake.id());
    }

    @Transactional
    public void revise(UUID programmeId, IntakeId id, long version, IntakeDetails details) {
        var intake = intakes.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, intake.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        intake.revise(details, today.date());
        intakes.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out an intake entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, IntakeId id, long version) {
        var intake = intakes.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, intake.version());
        var before = view(programmeId, id.value());
        intakes.delete(intake);
        intakes.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<IntakeView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private IntakeView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, IntakeDetails details, UUID self) {
        if (intakes.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", TeamError.CODE_TAKEN);
        }
        if (details.branchId() != null
                && branches.one(programmeId, details.branchId().value()).isEmpty()) {
            throw Refused.at("branchId", TeamError.BRANCH_UNKNOWN);
        }
    }
}
