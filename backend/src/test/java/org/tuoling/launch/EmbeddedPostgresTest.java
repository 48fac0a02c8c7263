package org.tuoling.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    @Test
    void what_was_written_is_there_after_a_restart_and_nobody_else_gets_in() throws SQLException {
        Path data = folder.resolve("data");
        var first = EmbeddedPostgres.startIn(data);
        try (var connection = connect(first.database("kept"));
                var statement = connection.createStatement()) {
            statement.execute("create table bell (tone text)");
            statement.execute("insert into bell values ('clear')");
            assertThatThrownBy(() -> EmbeddedPostgres.startIn(data))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining("another Tuoling");
        } finally {
            first.stop();
        }
        var second = EmbeddedPostgres.startIn(data);
        try (var connection = connect(second.database("kept"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select tone from bell")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("clear");
            var stranger = new Database(second.database("kept").jdbcUrl(), "tuoling", "guessed");
            assertThatThrownBy(() -> connect(stranger)).isInstanceOf(SQLException.class);
        } finally {
            second.stop();
        }
    }

    @Test
    void a_folder_with_other_things_or_another_version_in_it_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "not ours");
        assertThatThrownBy(() -> EmbeddedPostgres.startIn(folder)).hasMessageContaining("other files");
        assertThat(folder.resolve("postgres")).doesNotExist();

        Path older = Files.createDirectories(folder.resolve("older/postgres")).getParent();
        Files.createFile(older.resolve("tuoling.lock"));
        Files.writeString(older.resolve("postgres/PG_VERSION"), "9\n");
        assertThatThrownBy(() -> EmbeddedPostgres.startIn(older)).hasMessageContaining("PostgreSQL 9");
    }
}
