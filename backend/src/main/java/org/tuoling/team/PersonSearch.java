package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Finds people by id, as lists that sort and search by name need them. */
@ApplicationScoped
class PersonSearch {

    private static final String SELECT = "select p.id, p.name, p.search_text from person p where p.programme_id = ? and ";

    private final Sql sql;

    PersonSearch(Sql sql) {
        this.sql = sql;
    }

    Optional<NamedPerson> found(UUID programmeId, UUID personId) {
        return sql.one(SELECT + "p.id = ?", PersonSearch::read, programmeId, personId);
    }

    /** Those of the programme among these. */
    List<NamedPerson> found(UUID programmeId, Set<UUID> personIds) {
        String[] ids = personIds.stream().map(UUID::toString).toArray(String[]::new);
        return sql.list(SELECT + "p.id = any(cast(? as uuid[]))", PersonSearch::read, programmeId, ids);
    }

    private static NamedPerson read(Row row) {
        return new NamedPerson(row.id("id"), row.text("name"), row.text("search_text"));
    }
}
