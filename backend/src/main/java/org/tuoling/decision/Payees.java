package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/** Finds the payees decisions name; they are kept with the contracts, which know decisions already. */
@ApplicationScoped
public class Payees {

    private final Sql sql;

    Payees(Sql sql) {
        this.sql = sql;
    }

    /** By code, as workbooks name them. */
    public Optional<UUID> coded(UUID programmeId, String code) {
        return sql.one(
                "select y.id from payee y where y.programme_id = ? and y.code = ?", row -> row.id("id"), programmeId, code);
    }

    boolean has(UUID programmeId, UUID id) {
        return sql.one(
                        "select y.id from payee y where y.programme_id = ? and y.id = ?",
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
