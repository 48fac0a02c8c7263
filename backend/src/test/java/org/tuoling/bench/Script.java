package org.tuoling.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** SQL files of the bench, with named places for values. */
final class Script {

    private Script() {}

    static void run(Connection connection, String file, Map<String, String> values) throws SQLException, IOException {
        String script;
        try (var resource = Script.class.getResourceAsStream("/bench/" + file)) {
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
