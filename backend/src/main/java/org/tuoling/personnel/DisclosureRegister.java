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
import org.tuoling.shared.text.Ids;

/** Shows confidential fields of people, never without writing down who saw what, when and why. */
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
        var confidential =
                people.one(programmeId, id.value()).orElseThrow(Refused::notFound).confidential();
        sql.update(
                """
                insert into disclosure (id, programme_id, person_id, disclosed_at, disclosed_by, reason, fields)
                values (?, ?, ?, ?, ?, ?, string_to_array(?, ','))
                """,
                Ids.next(), programmeId, id.value(), clock.instant(), username, reason, joined(confidential.held()));
        return ConfidentialView.of(confidential);
    }

    private static String joined(Set<ConfidentialField> fields) {
        return fields.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
