package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.domain.People;
import org.tuoling.personnel.domain.Person;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps the programme's own staff. */
@ApplicationScoped
public class PersonRegister {

    private static final String TYPE = "person";
    private static final UUID NONE = new UUID(0, 0);

    private final People people;
    private final PersonReader reader;
    private final ChangeLog changes;
    private final Today today;

    PersonRegister(People people, PersonReader reader, ChangeLog changes, Today today) {
        this.people = people;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public PersonId register(UUID programmeId, PersonDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var person = new Person(programmeId, details, today.date());
        people.persistAndFlush(person);
        changes.created(programmeId, TYPE, person.id(), view(programmeId, person.id()));
        return new PersonId(person.id());
    }

    /**
     * Confidential parts left out stay as they are.
     *
     * @param cleared the confidential parts to be emptied
     */
    @Transactional
    public void revise(
            UUID programmeId, PersonId id, long version, PersonDetails details, Set<ConfidentialField> cleared) {
        var person = people.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, person.version());
        checkCode(programmeId, details.code(), id.value());
        var before = view(programmeId, id.value());
        person.revise(details, cleared, today.date());
        people.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a person entered by mistake; one who was deployed, disclosed or given an account stays. */
    @Transactional
    public void remove(UUID programmeId, PersonId id, long version) {
        var person = people.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, person.version());
        var before = view(programmeId, id.value());
        people.delete(person);
        people.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /**
     * Holds the person until the transaction ends, so that what is decided about him is decided one after another. Tells
     * whether there is such a person.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock(UUID programmeId, PersonId id) {
        return people.locked(programmeId, id.value()).isPresent();
    }

    public Optional<PersonView> find(UUID programmeId, PersonId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name him. */
    public Optional<PersonView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private PersonView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (people.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", PersonnelError.PERSON_CODE_TAKEN);
        }
    }
}
