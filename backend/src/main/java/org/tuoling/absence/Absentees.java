package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/**
 * What is asked of a person before he may be away. His row is locked first: his absences change one after another, so
 * that two requests cannot both find him free and within his allowance.
 */
@ApplicationScoped
class Absentees {

    private static final String LOCKED =
            "select p.id, p.name, p.search_text from person p where p.programme_id = ? and p.id = ? for no key update";

    private static final String ON_POST =
            """
            select 1 as found
            from (select range_agg(daterange(d.starts_on, d.last_day, '[]')) as days
                  from deployment d where d.programme_id = ? and d.person_id = ?) p
            where p.days @> daterange(?, ?, '[]')
            """;

    private static final String AWAY =
            """
            select 1 as found from absence_period a
            where a.programme_id = ? and a.person_id = ? and a.absence_id <> ?
              and tstzrange(a.starts_at, a.ends_at) && tstzrange(?, ?)
            """;

    private static final String SOMEBODY_NOT_ON_POST =
            """
            select 1 as found from unnest(cast(? as uuid[])) c (id)
            where not exists (select 1 from deployment d
                              where d.programme_id = ? and d.person_id = c.id and ? between d.starts_on and d.last_day)
            """;

    private final Sql sql;

    Absentees(Sql sql) {
        this.sql = sql;
    }

    /** Locks the person until the transaction ends. */
    Absentee locked(UUID programmeId, PersonId person) {
        return sql.one(
                        LOCKED,
                        row -> new Absentee(row.id("id"), row.text("name"), row.text("search_text")),
                        programmeId, person.value())
                .orElseThrow(() -> Refused.at("personId", AbsenceError.PERSON_UNKNOWN));
    }

    /**
     * @param self the absence itself, whose present time does not stand in its own way
     * @param field what is to blame when the time does not fit
     */
    void checkFree(UUID programmeId, UUID personId, AwayTime time, UUID self, String field) {
        if (isNone(ON_POST, programmeId, personId, time.firstDay(), time.lastDay())) {
            throw Refused.at(field, AbsenceError.NOT_ON_POST);
        }
        if (!isNone(AWAY, programmeId, personId, self, time.startsAt(), time.endsAt())) {
            throw Refused.at(field, AbsenceError.OVERLAP);
        }
    }

    void checkCompanions(UUID programmeId, Collection<UUID> companions, AwayTime time) {
        UUID[] ids = companions.toArray(UUID[]::new);
        if (!isNone(SOMEBODY_NOT_ON_POST, ids, programmeId, time.firstDay())) {
            throw Refused.at("companionIds", AbsenceError.COMPANION_UNKNOWN);
        }
    }

    private boolean isNone(String question, Object... arguments) {
        return sql.one(question, row -> row.integer("found"), arguments).isEmpty();
    }
}
