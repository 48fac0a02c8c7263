package org.tuoling.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Grant;
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

    /** @param personId the deployed person whose account it is; @param organisationId whom a partner's speaks for */
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

    /** Makes these the account's roles in the programme, and no others. */
    @Transactional
    public void replace(UUID accountId, UUID programmeId, Set<Role> roles, UUID personId, UUID organisationId) {
        withdrawAll(accountId, programmeId);
        for (Role role : roles) {
            give(
                    accountId,
                    programmeId,
                    role,
                    role == Role.PARTNER ? null : personId,
                    role == Role.PARTNER ? organisationId : null);
        }
    }

    @Transactional
    public void withdrawAll(UUID accountId, UUID programmeId) {
        sql.update("delete from access_grant where account_id = ? and programme_id = ?", accountId, programmeId);
        sessions.forgetRecent();
    }

    /** What the account holds in the programme now; nothing when it is disabled. */
    public List<Grant> of(UUID accountId, UUID programmeId) {
        return sql.list(
                """
                select g.programme_id, p.code, g.role, g.person_id, g.organisation_id
                from access_grant g
                join account a on a.id = g.account_id and not a.disabled
                join programme p on p.id = g.programme_id
                where g.account_id = ? and g.programme_id = ?
                order by g.role
                """,
                row -> new Grant(
                        row.id("programme_id"),
                        row.text("code"),
                        row.oneOf(Role.class, "role"),
                        row.id("person_id"),
                        row.id("organisation_id")),
                accountId, programmeId);
    }

    /** The programmes in which the account holds any role. */
    public Set<UUID> programmesOf(UUID accountId) {
        return Set.copyOf(sql.list(
                "select distinct programme_id from access_grant where account_id = ?",
                row -> row.id("programme_id"),
                accountId));
    }

    /** Locks the programme's grants of this kind, so that two administrators cannot remove each other at once. */
    boolean hasAdministrator(UUID programmeId) {
        sql.one("select id from programme where id = ? for update", row -> row.id("id"), programmeId);
        return sql.one(
                        """
                        select g.id from access_grant g join account a on a.id = g.account_id
                        where g.programme_id = ? and g.role = 'ADMINISTRATOR' and not a.disabled limit 1
                        """,
                        row -> row.id("id"),
                        programmeId)
                .isPresent();
    }
}
