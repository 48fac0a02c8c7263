package org.tuoling.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        run("programme.sql", Map.of("password_hash", "'" + PasswordHash.of(PASSWORD) + "'"));
    }

    /** Adds what is missing to these sizes, and lets the database look at what it has. */
    void growTo(BenchSettings size) throws SQLException, IOException {
        run("people.sql", Map.of("first", String.valueOf(people + 1), "last", String.valueOf(size.people())));
        run("donations.sql", Map.of("first", String.valueOf(donations + 1), "last", String.valueOf(size.donations())));
        people = size.people();
        donations = size.donations();
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    private void run(String file, Map<String, String> values) throws SQLException, IOException {
        String script;
        try (var resource = GeneratedProgramme.class.getResourceAsStream("/bench/" + file)) {
            script = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var value : values.entrySet()) {
            script = script.replace(":" + value.getKey(), value.getValue());
        }
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
