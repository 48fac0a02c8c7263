package org.tuoling.shared.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Format;
import org.tuoling.testing.Sheets;

class CsvTableTest {

    private static List<RawRow> rows(byte[] file) {
        var rows = new ArrayList<RawRow>();
        Table.open(file, Format.CSV, List.of()).each(rows::add);
        return rows;
    }

    private static List<RawRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.error().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void the_encoding_is_recognised(String charset) {
        var row = rows("代码,名称\r\n652929,柯坪县䶮".getBytes(Charset.forName(charset))).getLast();
        assertThat(row.cell(1).text()).isEqualTo("柯坪县䶮");
        assertThat(row.address(1)).isEqualTo("B2");
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_heading() {
        assertThat(rows("\ufeff代码,名称").getFirst().cell(0).text()).isEqualTo("代码");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_the_one_the_headings_have(String separator) {
        var rows = rows("代码" + separator + "名称\n1" + separator + "a\n");
        assertThat(rows.getLast().cell(1).text()).isEqualTo("a");
    }

    @Test
    void quotes_protect_separators_lines_and_quotes() {
        assertThat(rows("a,b\n\"x, \"\"y\"\"\nz\",2").getLast().cell(0).text()).isEqualTo("x, \"y\"\nz");
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        assertThat(rows("a,b\n\n,\n \n1,2\n")).extracting(RawRow::number).containsExactly(1, 5);
    }

    @Test
    void a_formula_is_one_and_a_guarded_text_is_the_text() {
        var row = rows("a,b,c,d\n=1+1,'=1+1,'+86 572,'tis\n").getLast();
        assertThat(row.cell(0).kind()).isEqualTo(RawCell.Kind.FORMULA);
        assertThat(row.cell(1).text()).isEqualTo("=1+1");
        assertThat(row.cell(2).text()).isEqualTo("+86 572");
        assertThat(row.cell(3).text()).isEqualTo("'tis");
    }

    @Test
    void what_is_no_text_is_refused() {
        assertRefused(Sheets.xlsx(Sheets.row("a")), "workbook.unreadable");
        assertRefused(new byte[] {'a', 0, 'b'}, "workbook.unreadable");
        assertRefused(new byte[] {(byte) 0x81, 0x20, (byte) 0xff}, "workbook.encoding-unknown");
        assertRefused("a,\"b\nc".getBytes(StandardCharsets.UTF_8), "workbook.unreadable");
    }

    @Test
    void millions_of_columns_stop_at_the_first_too_many() {
        assertRefused("a,".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), "workbook.too-many-columns");
        assertThat(rows(",".repeat(2_000_000) + "\n1")).hasSize(1);
    }

    @Test
    void one_endless_cell_is_too_long() {
        assertThat(rows("a\n" + "x".repeat(5_000_000)).getLast().cell(0).kind()).isEqualTo(RawCell.Kind.TOO_LONG);
    }
}
