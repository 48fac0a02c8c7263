package org.tuoling.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import org.tuoling.launch.Database;

/** What has become of everything, as the database says once the dust has settled. */
record Count(long lost, long twice, long half) {

    private static final String LOST = """
            select count(*) from unnest(?::uuid[]) d (id) where not exists (
                select from journal_entry e where e.source_id = d.id and e.source_type = '%s' and e.code in (%s))
            """;
    private static final String TWICE = """
            select count(*) from unnest(?::uuid[]) d (id) where 1 < (
                select count(*) from journal_entry e where e.source_id = d.id and e.source_type = '%s' and e.code in (%s))
            """;
    private static final String ALLOCATED = "'ALLOCATION', 'WITHDRAWAL'";

    /** Records without their entry, entries without their record, entries without all their lines. */
    private static final String HALF = """
            select (select count(*) from allocation a where not exists (
                        select from journal_entry e where e.source_id = a.id and e.source_type = 'allocation'))
                 + (select count(*) from journal_entry e where e.source_type = 'allocation' and not exists (
                        select from allocation a where a.id = e.source_id))
                 + (select count(*) from disbursement d where d.state = 'PAID' and not exists (
                        select from journal_entry e where e.source_id = d.id and e.code = 'PAYMENT'))
                 + (select count(*) from journal_entry e where e.code = 'PAYMENT' and not exists (
                        select from disbursement d where d.id = e.source_id and d.state in ('PAID', 'REVERSED')))
                 + (select count(*) from journal_entry e where e.line_count <> (
                        select count(*) from posting p where p.book_id = e.book_id and p.entry_number = e.number))
            """;

    static Count of(Database database, Collection<String> allocations, Collection<String> payments) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            return new Count(
                    of(connection, LOST.formatted("allocation", ALLOCATED), allocations)
                            + of(connection, LOST.formatted("disbursement", "'PAYMENT'"), payments),
                    of(connection, TWICE.formatted("allocation", ALLOCATED), allocations)
                            + of(connection, TWICE.formatted("disbursement", "'PAYMENT'"), payments),
                    half(connection));
        }
    }

    boolean isClean() {
        return lost == 0 && twice == 0 && half == 0;
    }

    private static long of(Connection connection, String sql, Collection<String> ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static long half(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(HALF)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
