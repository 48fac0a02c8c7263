package org.tuoling.identity.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.identity.IdentityConfig;
import org.tuoling.identity.SessionsEnded;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Grant;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.access.SecretToken;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.time.Machine;

/** Open sessions. Each request looks its session up; the answer is believed for a few seconds. */
@ApplicationScoped
public class Sessions implements Callers {

    private final Sql sql;
    private final Clock clock;
    private final IdentityConfig config;
    private final Event<SessionsEnded> ended;
    private final Cache<String, Optional<Caller>> recent;

    Sessions(Sql sql, @Machine Clock clock, IdentityConfig config, Event<SessionsEnded> ended) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.ended = ended;
        this.recent = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(config.sessionCache())
                .build();
    }

    /** Opens a session and tells the cookie's value, which is kept nowhere. */
    public String open(UUID accountId) {
        String token = SecretToken.random();
        Instant now = clock.instant();
        sql.update("delete from session where expires_at < ? or last_seen_at < ?", now, now.minus(config.sessionIdle()));
        sql.update(
                "insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?, ?)",
                Ids.next(), accountId, SecretToken.hashOf(token), now, now, now.plus(config.sessionMax()));
        return token;
    }

    @Override
    public Optional<Caller> behind(String cookie) {
        return recent.get(cookie, this::lookUp);
    }

    private record Line(UUID sessionId, UUID accountId, String username, String displayName, Grant grant) {}

    private Optional<Caller> lookUp(String cookie) {
        byte[] hash = SecretToken.hashOf(cookie);
        Instant now = clock.instant();
        var lines = sql.list(
                """
                select s.id as session_id, a.id as account_id, a.username, a.display_name,
                       g.programme_id, p.code as programme_code, g.role, g.person_id, g.organisation_id
                from session s
                join account a on a.id = s.account_id and not a.disabled
                left join access_grant g on g.account_id = a.id
                left join programme p on p.id = g.programme_id
                where s.token_hash = ? and s.expires_at > ? and s.last_seen_at > ?
                order by p.code, g.role
                """,
                row -> new Line(
                        row.id("session_id"),
                        row.id("account_id"),
                        row.text("username"),
                        row.text("display_name"),
                        row.text("role") == null
                                ? null
                                : new Grant(
                                        row.id("programme_id"),
                                        row.text("programme_code"),
                                        row.oneOf(Role.class, "role"),
                                        row.id("person_id"),
                                        row.id("organisation_id"))),
                hash, now, now.minus(config.sessionIdle()));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        touch(hash, now);
        var first = lines.getFirst();
        var grants = lines.stream().map(Line::grant).filter(g -> g != null).toList();
        return Optional.of(
                new Caller(first.accountId(), first.username(), first.displayName(), first.sessionId(), grants));
    }

    /** The idle clock needs no finer grain than a minute; writing at every look-up would cost more than it tells. */
    private void touch(byte[] hash, Instant now) {
        sql.update("update session set last_seen_at = ? where token_hash = ? and last_seen_at < ?", now, hash, now.minusSeconds(60));
    }

    public void end(UUID sessionId) {
        sql.update("delete from session where id = ?", sessionId);
        recent.invalidateAll();
    }

    public void endAllOf(UUID accountId) {
        sql.update("delete from session where account_id = ?", accountId);
        ended.fire(new SessionsEnded(accountId));
        recent.invalidateAll();
    }

    /** After grants or accounts change, nobody is believed to be who he was. */
    public void forgetRecent() {
        recent.invalidateAll();
    }
}
