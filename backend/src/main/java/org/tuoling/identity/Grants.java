package org.tuoling.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/** Gives accounts roles in programmes. */
@ApplicationScoped
public class Grants {

    private final Sql sql;
    private final Sessions sessions;

    Grants(Sql sql, Sessions sessions) {
        this.sql = sql;
        this.sessions = sessions;
    }

    @Transactional
    public void give(UUID accountId, UUID programmeId, Role role) {
        give(accountId, programmeId, role, null, null);
    }

    /** @param personId whom a member's account belongs to; @param organisationId whom a partner's speaks for */
    @Transactional
    public void give(UUID accountId, UUID programmeId, Role role, UUID personId, UUID organisationId) {
        sql.update(
                """
                insert into access_grant (id, account_id, programme_id, role, person_id, organisation_id)
                values (?, ?, ?, ?, ?, ?)
                on conflict (account_id, programme_id, role)
                do update set person_id = excluded.person_id, organisation_id = excluded.organisation_id
                """,
                Ids.next(), accountId, programmeId, role, personId, organisationId);
        sessions.forgetRecent();
    }
}
