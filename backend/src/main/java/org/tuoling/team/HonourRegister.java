package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.team.domain.Honour;
import org.tuoling.team.domain.Honours;

/** Keeps what the team and its people were awarded. */
@ApplicationScoped
public class HonourRegister {

    private static final String TYPE = "honour";
    private static final UUID NONE = new UUID(0, 0);

    private final Honours honours;
    private final HonourReader reader;
    private final PersonRegister people;
    private final ChangeLog changes;
    private final Today today;

    HonourRegister(Honours honours, HonourReader reader, PersonRegister people, ChangeLog changes, Today today) {
        this.honours = honours;
        this.reader = reader;
        this.people = people;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public HonourId register(UUID programmeId, HonourDetails details) {
        check(programmeId, details, NONE);
        var honour = new Honour(programmeId, details, today.date());
        honours.persistAndFlush(honour);
        changes.created(programmeId, TYPE, honour.id(), trace(programmeId, honour.id()));
        return new HonourId(honour.id());
    }

    @Transactional
    public void revise(UUID programmeId, HonourId id, long version, HonourDetails details) {
        var honour = honours.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, honour.version());
        check(programmeId, details, id.value());
        var before = trace(programmeId, id.value());
        honour.revise(details, today.date());
        honours.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id.value()));
    }

    /** Takes out an honour entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, HonourId id, long version) {
        var honour = honours.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, honour.version());
        var before = trace(programmeId, id.value());
        honours.delete(honour);
        honours.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<HonourView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private HonourTrace trace(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).map(HonourTrace::of).orElseThrow();
    }

    private void check(UUID programmeId, HonourDetails details, UUID self) {
        if (honours.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", TeamError.CODE_TAKEN);
        }
        if (details.personId() != null && people.find(programmeId, details.personId()).isEmpty()) {
            throw Refused.at("personId", TeamError.PERSON_UNKNOWN);
        }
    }
}
