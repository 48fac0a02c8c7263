package org.tuoling.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tuoling.identity.IdentityConfig;
import org.tuoling.shared.problem.TooManyAttempts;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/**
 * Slows guessing down. What is counted is a user name from one address, so nobody can lock another person out by
 * failing in his name from somewhere else.
 */
@ApplicationScoped
public class Throttle {

    /** After a day without a failure the count starts anew. */
    private static final Duration MEMORY = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;
    private final IdentityConfig config;

    Throttle(Sql sql, @Machine Clock clock, IdentityConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
    }

    private record Failures(int count, Instant last) {}

    public void check(String username, String address) {
        var failures = sql.one(
                "select failures, last_failed_at from login_attempt where key = ?",
                row -> new Failures(row.integer("failures"), row.instant("last_failed_at")),
                key(username, address));
        failures.ifPresent(f -> {
            Duration left = Duration.between(clock.instant(), f.last().plus(waitAfter(f.count())));
            if (left.isPositive()) {
                throw new TooManyAttempts(left);
            }
        });
    }

    /** One second after the free failures, then twice as long each time. */
    Duration waitAfter(int count) {
        int beyond = count - config.freeFailures();
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return wait.compareTo(config.longestWait()) > 0 ? config.longestWait() : wait;
    }

    public void failed(String username, String address) {
        Instant now = clock.instant();
        sql.update("delete from login_attempt where last_failed_at < ?", now.minus(MEMORY));
        sql.update(
                """
                insert into login_attempt (key, failures, last_failed_at) values (?, 1, ?)
                on conflict (key) do update set failures = login_attempt.failures + 1, last_failed_at = excluded.last_failed_at
                """,
                key(username, address), now);
    }

    public void succeeded(String username, String address) {
        sql.update("delete from login_attempt where key = ?", key(username, address));
    }

    private static String key(String username, String address) {
        return username + " " + address;
    }
}
