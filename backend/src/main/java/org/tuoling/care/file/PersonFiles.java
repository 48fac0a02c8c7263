package org.tuoling.care.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.tuoling.personnel.DisclosureOccasion;
import org.tuoling.personnel.DisclosureRegister;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.problem.Refused;

/**
 * Gives out personal files. A file shows confidential fields: taking somebody else's leaves an access record with him,
 * in the transaction that reads them.
 */
@ApplicationScoped
public class PersonFiles {

    private final PersonRegister people;
    private final DisclosureRegister disclosures;
    private final PersonFileReader reader;

    PersonFiles(PersonRegister people, DisclosureRegister disclosures, PersonFileReader reader) {
        this.people = people;
        this.disclosures = disclosures;
        this.reader = reader;
    }

    /** Everybody may take his own at any time. */
    @Transactional
    public PersonFileContent own(UUID programmeId, PersonId id, Locale locale) {
        var person = people.find(programmeId, id).orElseThrow(Refused::notFound);
        return reader.read(programmeId, person, disclosures.ofHimself(programmeId, id), locale);
    }

    @Transactional
    public PersonFileContent take(UUID programmeId, PersonId id, String username, Locale locale) {
        var person = people.find(programmeId, id).orElseThrow(Refused::notFound);
        var confidential = disclosures.discloseFor(DisclosureOccasion.PERSON_FILE, programmeId, id, username);
        return reader.read(programmeId, person, confidential, locale);
    }
}
