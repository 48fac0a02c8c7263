package org.tuoling.testing;

import org.hibernate.SessionFactory;
import org.tuoling.shared.sql.CountingSql;
import org.tuoling.shared.sql.Sql;

/** Counts the statements that reach the database, whoever sends them. */
public final class Statements {

    private Statements() {}

    /** How many statements it takes; nothing else may use the service meanwhile. */
    public static long during(Runnable action) {
        long before = sent();
        action.run();
        return sent() - before;
    }

    private static long sent() {
        long read = ((CountingSql) io.quarkus.arc.ClientProxy.unwrap(TestProgramme.bean(Sql.class))).statements();
        long mapped = TestProgramme.bean(SessionFactory.class).getStatistics().getPrepareStatementCount();
        return read + mapped;
    }
}
