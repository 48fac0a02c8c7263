package org.tuoling.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/**
 * Makes a create happen once however often it is sent. The key is written in the transaction of the create itself:
 * a second request with it waits for the first and is then given the same record.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration MEMORY = Duration.ofDays(7);

    private final Sql sql;
    private final Scope scope;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(Sql sql, Scope scope, ObjectMapper json, @Machine Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.json = json;
        this.clock = clock;
    }

    private record Kept(String requestHash, UUID recordId) {}

    /**
     * @param key the {@code Idempotency-Key} header; null when the client sent none
     * @param operation the operation's id, so that one key cannot mean two things
     * @param request what was asked, to notice a key used for something else
     * @param create makes the record and tells its id
     */
    @Transactional
    public UUID once(String key, String operation, Object request, Supplier<UUID> create) {
        return once(key, operation, request, create, Function.identity(), Function.identity());
    }

    /**
     * For a create that already holds what it answers with, and so need not read it again.
     *
     * @param id of what was created
     * @param again reads what an earlier request with this key created
     */
    @Transactional
    public <T> T once(
            String key,
            String operation,
            Object request,
            Supplier<T> create,
            Function<T, UUID> id,
            Function<UUID, T> again) {
        if (key == null || key.isBlank()) {
            return create.get();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Refused.at(
                    "Idempotency-Key", CommonError.PARAMETER_INVALID, "Idempotency-Key", "ASCII, 1–200");
        }
        UUID account = scope.caller().accountId();
        UUID programme = scope.programmeId() == null ? new UUID(0, 0) : scope.programmeId();
        String hash = hashOf(request);
        int claimed = sql.update(
                """
                insert into idempotency_key (account_id, programme_id, operation, key, request_hash, created_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                account, programme, operation, key, hash, clock.instant());
        if (claimed == 0) {
            return again.apply(replay(hash, account, programme, operation, key));
        }
        T created = create.get();
        sql.update(
                "update idempotency_key set record_id = ? where account_id = ? and programme_id = ? and operation = ? and key = ?",
                id.apply(created), account, programme, operation, key);
        return created;
    }

    /** Nobody sends a request again after a week. */
    public void forgetOld() {
        sql.update("delete from idempotency_key where created_at < ?", clock.instant().minus(MEMORY));
    }

    private UUID replay(String hash, UUID account, UUID programme, String operation, String key) {
        var kept = sql.one(
                        """
                        select request_hash, record_id from idempotency_key
                        where account_id = ? and programme_id = ? and operation = ? and key = ?
                        """,
                        row -> new Kept(row.text("request_hash"), row.id("record_id")),
                        account, programme, operation, key)
                .orElseThrow(() -> new Refused(CommonError.CONFLICT));
        if (!kept.requestHash().equals(hash)) {
            throw Refused.at("Idempotency-Key", CommonError.IDEMPOTENCY_KEY_REUSED);
        }
        return kept.recordId();
    }

    private String hashOf(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
