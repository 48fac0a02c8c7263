package org.tuoling.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class WorkbookImportTest {

    @Inject
    WorkbookImport imports;

    @Inject
    Sql sql;

    private UUID programmeId;

    @BeforeEach
    void openProgramme() {
        programmeId = TestProgramme.open().id();
    }

    record Line(@NotNull String code, String nameZh) {}

    /** A workbook of two columns that does with a row what a test wants. */
    private record Lines(BiConsumer<UUID, Line> register) implements Workbook<Line, Line> {
        @Override
        public String list() {
            return "lines";
        }

        @Override
        public String words() {
            return "place.places";
        }

        @Override
        public List<Column<Line>> columns() {
            return List.of(Column.text("code", Line::code).required(), Column.text("nameZh", Line::nameZh));
        }

        @Override
        public Line request(Cells row) {
            return new Line(row.code("code"), row.text("nameZh"));
        }

        @Override
        public Object key(Line line) {
            return line.code();
        }

        @Override
        public Optional<Line> existing(UUID programmeId, Line line) {
            return Optional.empty();
        }

        @Override
        public void register(UUID programmeId, Line line) {
            register.accept(programmeId, line);
        }
    }

    private ImportOutcome load(BiConsumer<UUID, Line> register, String... rows) {
        byte[] file = ("代码,名称\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        return imports.load(new Lines(register), programmeId, file, Format.CSV, Locale.ENGLISH, false);
    }

    private void insert(String code) {
        sql.update(
                """
                insert into place (id, version, programme_id, code_system, code, name_zh, side, recipient_of_aid, search_text)
                values (?, 0, ?, 'GBT2260', ?, 'x', 'RECIPIENT', false, 'x')
                """,
                Ids.next(),
                programmeId,
                code);
    }

    private long placesKept() {
        return sql.one("select count(*) as n from place where programme_id = ?", row -> row.number("n"), programmeId)
                .orElseThrow();
    }

    @Test
    void what_the_database_refuses_is_told_at_its_row_and_ends_the_import() {
        var outcome = load((programme, line) -> insert("652929"), "a,1", "b,2", "c,3");
        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.code()).isEqualTo("place.code-taken");
        });
        assertThat(outcome.rows()).isEqualTo(2);
        assertThat(placesKept()).isZero();
    }

    @Test
    void a_failure_nobody_foresaw_takes_everything_back() {
        BiConsumer<UUID, Line> failing = (programme, line) -> {
            insert("65292" + line.code());
            if (line.code().equals("2")) {
                throw new IllegalStateException("a defect");
            }
        };
        assertThatThrownBy(() -> load(failing, "1,x", "2,x")).hasMessageContaining("a defect");
        assertThat(placesKept()).isZero();
    }

    @Test
    void no_more_than_a_hundred_errors_are_told() {
        var rows = new String[150];
        Arrays.fill(rows, ",x");
        var outcome = load((programme, line) -> {}, rows);
        assertThat(outcome.errors()).hasSize(100);
        assertThat(outcome.rows()).isEqualTo(100);
        assertThat(outcome.errors().getLast().cell()).isEqualTo("A101");
    }

    @Test
    void a_file_of_too_many_rows_is_refused_before_the_first() {
        var rows = new String[Limits.ROWS + 1];
        Arrays.fill(rows, "x,");
        var registered = new ArrayList<Line>();
        assertThatThrownBy(() -> load((programme, line) -> registered.add(line), rows))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.error()).isEqualTo(WorkbookError.TOO_MANY_ROWS));
        assertThat(registered).isEmpty();
    }

    @Test
    void no_request_is_needed_around_it() {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var outcome = CompletableFuture.supplyAsync(
                            () -> load((programme, line) -> insert(line.code()), "652901,x", "652902,y"), threads)
                    .join();
            assertThat(outcome.created()).isEqualTo(2);
        }
        assertThat(placesKept()).isEqualTo(2);
    }
}
