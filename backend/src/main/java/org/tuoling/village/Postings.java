package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.personnel.DeploymentId;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Finds the deployment a stint in a village belongs to, with the days the foreign key over them asks for. */
@ApplicationScoped
class Postings {

    private static final Function<Row, Posting> POSTING = row -> new Posting(
            DeploymentId.of(row.id("id")), row.date("starts_on"), row.flag("open") ? null : row.date("last_day"));

    private static final String COLUMNS = "select id, starts_on, last_day, last_day = 'infinity' as open from deployment ";

    private final Sql sql;

    Postings(Sql sql) {
        this.sql = sql;
    }

    Optional<Posting> of(UUID programmeId, PersonId person, DeploymentId deployment) {
        return sql.one(
                COLUMNS + "where programme_id = ? and person_id = ? and id = ?",
                POSTING,
                programmeId,
                person.value(),
                deployment.value());
    }

    /** The one the person is on that day; of several the one that lasts longest. */
    Optional<Posting> on(UUID programmeId, PersonId person, LocalDate day) {
        return sql.one(
                COLUMNS + "where programme_id = ? and person_id = ? and ? between starts_on and last_day "
                        + "order by last_day desc, id limit 1",
                POSTING,
                programmeId,
                person.value(),
                day);
    }
}
