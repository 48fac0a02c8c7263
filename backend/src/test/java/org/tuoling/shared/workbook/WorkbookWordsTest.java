package org.tuoling.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.workbook.table.RawCell;
import org.tuoling.shared.workbook.table.RawRow;

/** Every workbook there is has all its words, and reads no column that it does not declare. */
@QuarkusTest
class WorkbookWordsTest {

    @Inject
    @Any
    Instance<Workbook<?, ?>> workbooks;

    @Inject
    @Any
    Instance<Sheet<?>> sheets;

    /** What has no words is shown as its code. */
    private static List<String> missing(Stream<String> codes, Locale locale) {
        return codes.filter(code -> Words.of(code, locale).equals(code)).toList();
    }

    private static Stream<String> codesOf(Sheet<?> workbook) {
        var headings = workbook.columns().stream().map(column -> workbook.words() + "." + column.field());
        var choices = workbook.columns().stream()
                .filter(column -> column.choices() != null)
                .flatMap(column -> Arrays.stream(column.choices().getEnumConstants()))
                .map(Labels::codeOf);
        return Stream.of(Stream.of(workbook.words()), headings, choices).flatMap(codes -> codes);
    }

    @Test
    void sheets_headings_and_choices_have_words_in_both_languages() {
        for (var workbook : sheets) {
            for (var locale : Labels.LOCALES) {
                assertThat(missing(codesOf(workbook), locale)).as(locale + " of " + workbook.list()).isEmpty();
            }
        }
    }

    @Test
    void no_heading_can_be_taken_for_another() {
        for (var workbook : sheets) {
            for (var locale : Labels.LOCALES) {
                var labels = new Labels(workbook, locale);
                assertThat(workbook.columns()).as(workbook.list())
                        .extracting(column -> Labels.folded(labels.heading(column)))
                        .doesNotHaveDuplicates();
                assertThat(labels.sheet()).hasSizeLessThanOrEqualTo(31);
            }
        }
    }

    @Test
    void every_refusal_and_every_kind_of_cell_has_words_in_both_languages() {
        var codes = Stream.concat(
                        Arrays.stream(WorkbookError.values()).map(WorkbookError::code),
                        Arrays.stream(Column.Kind.values()).map(kind -> "workbook.holds." + kind))
                .toList();
        for (var locale : Labels.LOCALES) {
            assertThat(missing(codes.stream(), locale)).as(locale.toString()).isEmpty();
        }
    }

    @Test
    void a_row_is_read_only_by_columns_the_workbook_declares() {
        for (var workbook : workbooks) {
            var labels = new Labels(workbook, Locale.ENGLISH);
            var cells = new TreeMap<Integer, RawCell>();
            workbook.columns().forEach(column ->
                    cells.put(cells.size(), new RawCell(RawCell.Kind.TEXT, labels.heading(column))));
            var headings = Headings.read(new RawRow(1, cells), workbook, labels);
            var blank = new RawRow(2, new TreeMap<>());
            var errors = new RowErrors(workbook, headings, labels);
            assertThatCode(() -> workbook.request(
                            new Cells(UUID.randomUUID(), blank, headings, errors, new References(), labels)))
                    .as(workbook.list())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void lists_have_names_of_their_own() {
        assertThat(workbooks.stream().map(Workbook::list).collect(Collectors.toList()))
                .contains("places", "organisations")
                .doesNotHaveDuplicates();
    }
}
