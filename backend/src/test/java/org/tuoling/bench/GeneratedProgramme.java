package org.tuoling.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.tuoling.identity.domain.PasswordHash;

/** Records of any number, written by SQL beneath the service; plainly synthetic and the same each time. */
final class GeneratedProgramme {

    static final String CODE = "bench";
    static final String USERNAME = "bench";
    static final String PASSWORD = "a caravan of sixteen";

    private final Connection connection;
    private int people;
    private int donations;

    GeneratedProgramme(Connection connection) throws SQLException, IOException {
        this.connection = connection;
        Script.run(connection, "programme.sql", Map.of("password_hash", "'" + PasswordHash.of(PASSWORD) + "'"));
    }

    /** Adds what is missing to these sizes, and lets the database look at what it has. */
    void growTo(BenchSettings size) throws SQLException, IOException {
        Script.run(connection, "people.sql", Map.of("first", String.valueOf(people + 1), "last", String.valueOf(size.people())));
        Script.run(connection, "donations.sql", Map.of("first", String.valueOf(donations + 1), "last", String.valueOf(size.donations())));
        people = size.people();
        donations = size.donations();
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }
}
