package org.tuoling.shared.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs the readers' SQL on the pooled connection; inside a transaction it is the transaction's own. Entities are
 * written through Hibernate; lists are read here, because a projection straight into a record costs half.
 */
@ApplicationScoped
public class Sql {

    private static final int FETCH_SIZE = 500;

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> list(String sql, Function<Row, T> view, Object... arguments) {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(view.apply(row)), arguments);
        return found;
    }

    public <T> Optional<T> one(String sql, Function<Row, T> view, Object... arguments) {
        return list(sql, view, arguments).stream().findFirst();
    }

    /**
     * Feeds rows one by one. Inside a transaction the driver fetches them in portions, so that an export of any size
     * needs the memory of a few rows; outside one it fetches all at once.
     */
    public void each(String sql, Consumer<Row> sink, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.setFetchSize(FETCH_SIZE);
            try (var result = statement.executeQuery()) {
                var row = new Row(result);
                while (result.next()) {
                    sink.accept(row);
                }
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public int update(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case null, default -> statement.setObject(i + 1, arguments[i]);
            }
        }
    }
}
