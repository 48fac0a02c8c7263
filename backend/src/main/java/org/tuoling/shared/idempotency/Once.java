package org.tuoling.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/** The transaction in which a key is claimed and what it stands for is created. */
@ApplicationScoped
class Once {

    private final Sql sql;
    private final Scope scope;
    private final ObjectMapper json;
    private final Clock clock;

    Once(Sql sql, Scope scope, ObjectMapper json, @Machine Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.json = json;
        this.clock = clock;
    }

    private record Kept(String requestHash, UUID recordId) {}

    @Transactional
    <T> T create(
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
