package org.tuoling.launch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How to reach a PostgreSQL database. */
public record Database(String jdbcUrl, String username, String password) {

    private static final int DEFAULT_PORT = 5432;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /**
     * Reads {@code DATABASE_URL} in its two usual forms: {@code postgres://user:password@host:port/name?options}, or a
     * JDBC address with {@code user} and {@code password} among its options.
     */
    static Database parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new Database(url, option(url, "user"), option(url, "password"));
        }
        if (!url.matches("postgres(ql)?://.+")) {
            throw new LaunchRefused("DATABASE_URL has to look like postgres://user:password@host:5432/name");
        }
        try {
            URI uri = URI.create(url);
            String[] user = uri.getRawUserInfo() == null ? new String[] {""} : uri.getRawUserInfo().split(":", 2);
            int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
            String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new Database(
                    "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + options,
                    decoded(user[0]),
                    user.length > 1 ? decoded(user[1]) : "");
        } catch (IllegalArgumentException malformed) {
            throw new LaunchRefused("DATABASE_URL cannot be read; write special characters in the password as %XX");
        }
    }

    private static String option(String url, String name) {
        int options = url.indexOf('?');
        if (options >= 0) {
            for (String pair : url.substring(options + 1).split("&")) {
                if (pair.startsWith(name + "=")) {
                    return decoded(pair.substring(name.length() + 1));
                }
            }
        }
        return "";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Waits a little for a database that is just starting, and says in words when there is none. */
    void refuseOutOfReach() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(jdbcUrl, username, password)) {
                return;
            } catch (SQLException refused) {
                boolean mayBeStarting = refused.getSQLState() != null
                        && (refused.getSQLState().startsWith("08") || refused.getSQLState().startsWith("57"));
                if (!mayBeStarting || System.nanoTime() > deadline) {
                    throw new LaunchRefused("the database of DATABASE_URL refuses a connection: " + refused.getMessage(), refused);
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
