package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.shared.sql.Sql;

/**
 * Lets openings and changes of absences come one after the other. Without it a leave approved in the moment in which a
 * call opens would be seen by neither: the opening would not know the leave yet, nor the leave's approval the call.
 */
@ApplicationScoped
class OpeningGate {

    private static final String KEY = "hashtext('roll_call opening')";

    private final Sql sql;

    OpeningGate(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no change of an absence is under way, and holds new ones off until this transaction ends. */
    void close() {
        sql.one("select pg_advisory_xact_lock(" + KEY + ")::text as held", row -> row.text("held"));
    }

    /** Waits until no opening is under way, and holds the next off until this transaction ends. */
    void pass() {
        sql.one("select pg_advisory_xact_lock_shared(" + KEY + ")::text as held", row -> row.text("held"));
    }
}
