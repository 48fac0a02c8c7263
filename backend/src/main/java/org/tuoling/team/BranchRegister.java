package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.team.domain.Branch;
import org.tuoling.team.domain.BranchMemberships;
import org.tuoling.team.domain.Branches;

/** Keeps the branches. Who changes a branch or its memberships locks it, so that one secretary cannot become two. */
@ApplicationScoped
public class BranchRegister {

    private static final String TYPE = "branch";
    private static final UUID NONE = new UUID(0, 0);

    private final Branches branches;
    private final BranchMemberships memberships;
    private final BranchReader reader;
    private final ChangeLog changes;

    BranchRegister(Branches branches, BranchMemberships memberships, BranchReader reader, ChangeLog changes) {
        this.branches = branches;
        this.memberships = memberships;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public BranchId found(UUID programmeId, BranchDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var branch = new Branch(programmeId, details);
        branches.persistAndFlush(branch);
        changes.created(programmeId, TYPE, branch.id(), view(programmeId, branch.id()));
        return new BranchId(branch.id());
    }

    /** Replaces all fields; a day of dissolution ends it, once nobody belongs to it any longer. */
    @Transactional
    public void revise(UUID programmeId, BranchId id, long version, BranchDetails details) {
        var branch = branches.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, branch.version());
        checkCode(programmeId, details.code(), id.value());
        var before = view(programmeId, id.value());
        branch.revise(details, memberships.of(programmeId, id.value()));
        branches.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a branch entered by mistake; one that people belonged to is dissolved instead. */
    @Transactional
    public void remove(UUID programmeId, BranchId id, long version) {
        var branch = branches.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, branch.version());
        var before = view(programmeId, id.value());
        branches.delete(branch);
        branches.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<BranchView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private BranchView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (branches.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", TeamError.CODE_TAKEN);
        }
    }
}
