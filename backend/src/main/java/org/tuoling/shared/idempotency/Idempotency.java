package org.tuoling.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoling.shared.sql.Retries;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/**
 * Makes a create happen once however often it is sent. The key is written in the transaction of the create itself:
 * a second request with it waits for the first and is then given the same record. What the database gave up in favour of
 * another request is done again, from the start.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration MEMORY = Duration.ofDays(7);

    private final Once once;
    private final Retries retries;
    private final Sql sql;
    private final Clock clock;

    Idempotency(Once once, Retries retries, Sql sql, @Machine Clock clock) {
        this.once = once;
        this.retries = retries;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param key the {@code Idempotency-Key} header; null when the client sent none
     * @param operation the operation's id, so that one key cannot mean two things
     * @param request what was asked, to notice a key used for something else
     * @param create makes the record and tells its id
     */
    public UUID once(String key, String operation, Object request, Supplier<UUID> create) {
        return once(key, operation, request, create, Function.identity(), Function.identity());
    }

    /**
     * For a create that already holds what it answers with, and so need not read it again.
     *
     * @param id of what was created
     * @param again reads what an earlier request with this key created
     */
    public <T> T once(
            String key,
            String operation,
            Object request,
            Supplier<T> create,
            Function<T, UUID> id,
            Function<UUID, T> again) {
        return retries.of(() -> once.create(key, operation, request, create, id, again));
    }

    /** Nobody sends a request again after a week. */
    public void forgetOld() {
        sql.update("delete from idempotency_key where created_at < ?", clock.instant().minus(MEMORY));
    }
}
