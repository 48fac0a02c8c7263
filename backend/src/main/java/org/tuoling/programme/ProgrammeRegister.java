package org.tuoling.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.identity.Grants;
import org.tuoling.programme.domain.Programme;
import org.tuoling.programme.domain.Programmes;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Opens programmes and keeps what is written down about them. */
@ApplicationScoped
public class ProgrammeRegister {

    private static final String TYPE = "programme";

    private final Programmes programmes;
    private final ProgrammeReader reader;
    private final Grants grants;
    private final ChangeLog changes;

    ProgrammeRegister(Programmes programmes, ProgrammeReader reader, Grants grants, ChangeLog changes) {
        this.programmes = programmes;
        this.reader = reader;
        this.grants = grants;
        this.changes = changes;
    }

    /** @param administratorId the account that becomes the new programme's first administrator */
    @Transactional
    public UUID open(ProgrammeDetails details, UUID administratorId) {
        UUID id = open(details);
        grants.give(administratorId, id, Role.ADMINISTRATOR);
        return id;
    }

    /** Opens a programme nobody has a role in yet. */
    @Transactional
    public UUID open(ProgrammeDetails details) {
        if (programmes.hasCode(details.code())) {
            throw Refused.at("code", ProgrammeError.CODE_TAKEN, details.code());
        }
        var programme = new Programme(details);
        programmes.persistAndFlush(programme);
        changes.created(programme.id(), TYPE, programme.id(), reader.one(programme.id()).orElseThrow());
        return programme.id();
    }

    @Transactional
    public void revise(UUID programmeId, long version, ProgrammeDetails details) {
        var programme = programmes.findById(programmeId);
        ETag.check(version, programme.version());
        var before = reader.one(programmeId).orElseThrow();
        programme.revise(details);
        programmes.flush();
        changes.changed(programmeId, TYPE, programmeId, before, reader.one(programmeId).orElseThrow());
    }
}
