package org.tuoling.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.identity.domain.PasswordHash;
import org.tuoling.ledger.Purpose;

/** The generated programme whose ledgers are put under load: three recipient places, each with an appropriation and a project. */
final class LedgerFrame {

    static final String CODE = "ledger";
    static final String PASSWORD = "a caravan of sixteen";

    private final Connection connection;

    private LedgerFrame(Connection connection) {
        this.connection = connection;
    }

    /** Writes it, with a contract in the third place and so many approved payment requests under it. */
    static LedgerFrame written(Connection connection, int requests) throws SQLException, IOException {
        Script.run(connection, "ledger.sql", Map.of("password_hash", "'" + PasswordHash.of(PASSWORD) + "'"));
        Script.run(connection, "payments.sql", Map.of("requests", String.valueOf(requests)));
        return new LedgerFrame(connection);
    }

    /** What a book has in it. */
    interface Moves {
        void of(GeneratedBook book) throws SQLException, IOException;
    }

    /** Writes the book of a place, as a copy from elsewhere is written: without asking row by row what is known to be so. */
    GeneratedBook book(int place, long length, Moves moves) throws SQLException, IOException {
        var book = new GeneratedBook(connection, programme(), place(place), purpose(place), length);
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            moves.of(book);
            book.finish();
            statement.execute("set session_replication_role = origin");
        }
        return book;
    }

    UUID place(int number) throws SQLException {
        return id("select id from place where code = '20000" + number + "' and programme_id = '" + programme() + "'");
    }

    private UUID programme() throws SQLException {
        return id("select id from programme where code = '" + CODE + "'");
    }

    private Purpose purpose(int place) throws SQLException {
        String of = " where place_id = '" + place(place) + "'";
        String ofProgramme = " where programme_id = '" + programme() + "'";
        return new Purpose(
                id("select id from appropriation" + of),
                id("select id from project" + of),
                id("select id from term" + ofProgramme),
                id("select id from contract" + ofProgramme),
                id("select id from payee" + ofProgramme));
    }

    private UUID id(String sql) throws SQLException {
        return UUID.fromString(texts(sql).getFirst());
    }

    List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
