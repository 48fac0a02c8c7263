package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.personnel.domain.People;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/** Shows what is confidential about people, never to others without writing down who saw what, when and why. */
@ApplicationScoped
public class DisclosureRegister {

    private final People people;
    private final Sql sql;
    private final Clock clock;

    DisclosureRegister(People people, Sql sql, Clock clock) {
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    /** The record is written in the transaction of the look itself: if it cannot be written, nothing is shown. */
    @Transactional
    public ConfidentialView disclose(UUID programmeId, PersonId id, String username, String reason) {
        var confidential = confidential(programmeId, id);
        write(programmeId, id.value().toString(), username, DisclosureOccasion.ASKED, reason, confidential.held());
        return ConfidentialView.of(confidential);
    }

    /** For a document that shows the fields; what document it is says what for. */
    @Transactional
    public ConfidentialView discloseFor(DisclosureOccasion document, UUID programmeId, PersonId id, String username) {
        var confidential = confidential(programmeId, id);
        write(programmeId, id.value().toString(), username, document, null, confidential.held());
        return ConfidentialView.of(confidential);
    }

    /** What a person may see of himself at any time, without a record. */
    public ConfidentialView ofHimself(UUID programmeId, PersonId id) {
        return ConfidentialView.of(confidential(programmeId, id));
    }

    /** Writes down that records about these people were read; called in the transaction that reads them. */
    @Transactional
    public void noteReading(DisclosureOccasion records, UUID programmeId, Set<UUID> people, String username) {
        String ids = people.stream().map(UUID::toString).collect(Collectors.joining(","));
        write(programmeId, ids, username, records, null, Set.of());
    }

    private Confidential confidential(UUID programmeId, PersonId id) {
        return people.one(programmeId, id.value()).orElseThrow(Refused::notFound).confidential();
    }

    /** One statement however many people a page of records is about. */
    private void write(
            UUID programmeId,
            String people,
            String username,
            DisclosureOccasion occasion,
            String reason,
            Set<ConfidentialField> fields) {
        String names = fields.stream().map(Enum::name).collect(Collectors.joining(","));
        sql.update(
                """
                insert into disclosure (id, programme_id, person_id, disclosed_at, disclosed_by, occasion, reason, fields)
                select gen_random_uuid(), ?, person, ?, ?, ?, cast(? as text), string_to_array(?, ',')
                from unnest(string_to_array(?, ',')::uuid[]) person
                """,
                programmeId, clock.instant(), username, occasion, reason, names, people);
    }
}
