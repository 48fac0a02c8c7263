package org.tuoling.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Asks the database server which statements a request of the service sends, so that the bench cannot drift from it. */
final class StatementLog implements AutoCloseable {

    /** The server's processes take a changed setting at their own time. */
    private static final long SETTLE_MILLIS = 1000;

    private final Connection connection;
    private final Path log;

    StatementLog(Connection connection, Path log) throws SQLException, InterruptedException {
        this.connection = connection;
        this.log = log;
        set("all");
    }

    /** A request. */
    interface Request {
        void send() throws IOException;
    }

    List<RecordedStatement> during(Request request) throws IOException {
        long before = Files.size(log);
        request.send();
        byte[] all = Files.readAllBytes(log);
        return RecordedStatement.readAll(
                new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        set("none");
    }

    private void set(String statements) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + statements + "'");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(SETTLE_MILLIS);
    }
}
