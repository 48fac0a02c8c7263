package org.tuoling.launch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** How to reach a PostgreSQL database. */
public record Database(String jdbcUrl, String username, String password) {

    private static final int DEFAULT_PORT = 5432;

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

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
