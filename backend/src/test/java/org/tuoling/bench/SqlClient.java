package org.tuoling.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.tuoling.launch.Database;
import org.tuoling.shared.text.Ids;

/** Sends recorded statements straight to the database, prepared, on one connection. */
final class SqlClient implements Load.Client {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Connection connection;
    private final List<Recording> recordings;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqlClient(Database database, List<Recording> recordings) throws SQLException {
        // parameters are told as text, and the server knows what they are
        this.connection = DriverManager.getConnection(
                database.jdbcUrl() + "?stringtype=unspecified&prepareThreshold=1", database.username(), database.password());
        this.recordings = recordings;
        try (var statement = connection.createStatement()) {
            statement.execute(ServiceSettings.ofEachConnection());
        }
    }

    /**
     * The statements of one request.
     *
     * @param marker what made the request one of its kind, such as its code; written anew each time, as are the ids
     *     that the service made for it. Empty for a request that can be sent again as it is.
     * @param instead further values that only one request can have, and what they are for each number
     */
    record Recording(
            List<RecordedStatement> statements,
            String marker,
            long recordedAtMillis,
            Map<String, LongFunction<String>> instead) {

        Recording(List<RecordedStatement> statements, String marker, long recordedAtMillis) {
            this(statements, marker, recordedAtMillis, Map.of());
        }

        /** Ids are UUIDs of version 7: their first 48 bits are the time in milliseconds. */
        private static final int TIME_SHIFT = 16;

        boolean isMadeFor(String id) {
            return UUID.fromString(id).getMostSignificantBits() >>> TIME_SHIFT >= recordedAtMillis;
        }
    }

    @Override
    public void send(long number) throws SQLException {
        var recording = recordings.get((int) (number % recordings.size()));
        var ids = new HashMap<String, String>();
        for (RecordedStatement statement : recording.statements()) {
            if (statement.begins()) {
                connection.setAutoCommit(false);
            } else if (statement.ends()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                execute(statement, recording, ids, number);
            }
        }
    }

    private void execute(RecordedStatement recorded, Recording recording, Map<String, String> ids, long number) throws SQLException {
        var statement = prepared.get(recorded.sql());
        if (statement == null) {
            statement = connection.prepareStatement(recorded.sql());
            prepared.put(recorded.sql(), statement);
        }
        int position = 1;
        for (String parameter : recorded.parameters()) {
            if (parameter == null) {
                statement.setNull(position++, Types.OTHER);
            } else {
                statement.setString(position++, recording.marker().isEmpty() ? parameter : anew(parameter, recording, ids, number));
            }
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private static String anew(String parameter, Recording recording, Map<String, String> ids, long number) {
        var instead = recording.instead().get(parameter);
        if (instead != null) {
            return instead.apply(number);
        }
        String marked = parameter.replace(recording.marker(), recording.marker() + "s" + number);
        return ID.matcher(marked).replaceAll(found -> recording.isMadeFor(found.group())
                ? ids.computeIfAbsent(found.group(), id -> Ids.next().toString())
                : found.group());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
