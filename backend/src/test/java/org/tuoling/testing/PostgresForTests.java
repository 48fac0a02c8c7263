package org.tuoling.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.tuoling.launch.EmbeddedPostgres;

/** The server the product itself starts, kept in {@code target/}; each run gets a database of its own. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.startIn(Path.of("target", "test-postgres").toAbsolutePath());
        var database = postgres.database("t" + UUID.randomUUID().toString().replace("-", ""));
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }
}
