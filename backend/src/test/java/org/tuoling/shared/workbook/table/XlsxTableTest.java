package org.tuoling.shared.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Format;

class XlsxTableTest {

    private static List<RawRow> rows(HandmadeXlsx file, String... sheets) {
        var rows = new ArrayList<RawRow>();
        Table.open(file.bytes(), Format.XLSX, List.of(sheets)).each(rows::add);
        return rows;
    }

    private static RawCell only(String cell) {
        return only(new HandmadeXlsx(), cell);
    }

    private static RawCell only(HandmadeXlsx file, String cell) {
        var rows = rows(file.rows("<row r='1'>" + cell + "</row>"));
        return rows.isEmpty() ? null : rows.getFirst().cell(0);
    }

    @Test
    void rows_keep_the_numbers_and_cells_the_letters_of_the_spreadsheet() {
        var rows = rows(new HandmadeXlsx()
                .rows("<row r='2'><c r='A2' t='str'><v>a</v></c><c r='AB2' t='str'><v>b</v></c></row><row r='5'><c r='C5'><v>1</v></c></row>"));
        assertThat(rows).extracting(RawRow::number).containsExactly(2, 5);
        assertThat(rows.getFirst().cells().keySet()).containsExactly(0, 27);
        assertThat(rows.getFirst().address(27)).isEqualTo("AB2");
    }

    @Test
    void rows_and_cells_without_references_follow_each_other() {
        var rows = rows(new HandmadeXlsx().rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"));
        assertThat(rows).extracting(RawRow::number).containsExactly(1, 2);
        assertThat(rows.getFirst().cells().keySet()).containsExactly(0, 2);
    }

    @Test
    void blank_rows_and_cells_are_none() {
        assertThat(rows(new HandmadeXlsx().rows("<row r='1'><c r='A1' s='3'/></row><row r='2'><c r='A2' t='str'><v> \u00a0\u3000</v></c></row>")))
                .isEmpty();
    }

    @Test
    void texts_are_shared_inline_or_in_runs_and_readings_above_characters_are_left_out() {
        var file = new HandmadeXlsx().part("xl/sharedStrings.xml",
                "<sst><si><t>甲 &amp; 乙</t></si><si><r><t>柯</t></r><r><t>坪</t></r><rPh><t>kěpíng</t></rPh></si></sst>");
        assertThat(only(file, "<c t='s'><v>0</v></c>").text()).isEqualTo("甲 & 乙");
        assertThat(only(file, "<c t='s'><v>1</v></c>").text()).isEqualTo("柯坪");
        assertThat(only("<c t='inlineStr'><is><t> 县\u3000</t></is></c>").text()).isEqualTo("县");
        assertThat(only("<c t='inlineStr'><is><t>甲_x000D_\n乙_x005F_x</t></is></c>").text()).isEqualTo("甲\n乙_x");
    }

    @Test
    void thousands_of_escaped_characters_are_no_attack() {
        var shared = new StringBuilder("<sst>");
        var cells = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            shared.append("<si><t>&lt;&amp;&#x4e2d;").append(i).append("</t></si>");
            cells.append("<row><c t='s'><v>").append(i).append("</v></c></row>");
        }
        var rows = rows(new HandmadeXlsx().part("xl/sharedStrings.xml", shared + "</sst>").rows(cells.toString()));
        assertThat(rows.getLast().cell(0).text()).isEqualTo("<&中5999");
    }

    @ParameterizedTest
    @CsvSource({
        "1250.0999999999999, 1250.1",
        "0.30000000000000004, 0.3",
        "652929, 652929",
        "6.52929E5, 652929",
        "123305000000000016, 123305000000000016",
        "-0, 0",
        "1.50, 1.5"
    })
    void numbers_are_what_the_spreadsheet_shows(String stored, String shown) {
        assertThat(only("<c><v>" + stored + "</v></c>")).isEqualTo(new RawCell(RawCell.Kind.NUMBER, shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "NaN", "twelve", "1111111111111111111111111111111111111111111"})
    void what_is_no_number_is_an_error_of_the_cell(String stored) {
        assertThat(only("<c><v>" + stored + "</v></c>").kind()).isEqualTo(RawCell.Kind.ERROR);
    }

    private static HandmadeXlsx dated(String formatId, String format, String workbookProperties) {
        return new HandmadeXlsx()
                .part("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='" + format + "'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='0'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='" + formatId + "'/></cellXfs></styleSheet>")
                .part("xl/workbook.xml", "<workbook xmlns:r='http://r'>" + workbookProperties
                        + "<sheets><sheet name='一' r:id='rId1'/></sheets></workbook>");
    }

    @ParameterizedTest
    @CsvSource({"14", "22", "31", "57", "58"})
    void built_in_date_formats_make_dates(String format) {
        assertThat(only(dated(format, "0", ""), "<c s='1'><v>44561.75</v></c>"))
                .isEqualTo(new RawCell(RawCell.Kind.DATE, "2021-12-31T18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, DATE", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;, DATE", "0.00&quot; days&quot;, NUMBER",
        "\\d0, NUMBER", "h:mm, NUMBER", "[Red]0, NUMBER"
    })
    void own_formats_make_dates_when_they_show_a_day_or_a_year(String format, RawCell.Kind kind) {
        assertThat(only(dated("200", format, ""), "<c s='1'><v>44561</v></c>").kind()).isEqualTo(kind);
    }

    @Test
    void workbooks_of_old_macs_count_from_1904() {
        assertThat(only(dated("14", "0", "<workbookPr date1904='1'/>"), "<c s='1'><v>0</v></c>").text())
                .isEqualTo("1904-01-01");
        assertThat(only(dated("14", "0", ""), "<c s='1'><v>1</v></c>").text()).isEqualTo("1900-01-01");
        assertThat(only(dated("14", "0", ""), "<c s='1'><v>61</v></c>").text()).isEqualTo("1900-03-01");
        assertThat(only(dated("14", "0", ""), "<c s='1'><v>99999999</v></c>").kind()).isEqualTo(RawCell.Kind.ERROR);
    }

    @Test
    void formulas_errors_and_truth_values_are_told_apart() {
        assertThat(only("<c><f>A1+1</f><v>2</v></c>").kind()).isEqualTo(RawCell.Kind.FORMULA);
        assertThat(only("<c><f t='shared' si='0'/><v>2</v></c>").kind()).isEqualTo(RawCell.Kind.FORMULA);
        assertThat(only("<c t='e'><v>#N/A</v></c>").kind()).isEqualTo(RawCell.Kind.ERROR);
        assertThat(only("<c t='b'><v>1</v></c>")).isEqualTo(new RawCell(RawCell.Kind.BOOLEAN, "TRUE"));
        assertThat(only("<c t='str'><v>" + "长".repeat(4001) + "</v></c>").kind()).isEqualTo(RawCell.Kind.TOO_LONG);
    }

    @Test
    void the_sheet_of_the_wanted_name_is_taken_and_else_the_first() {
        var file = new HandmadeXlsx()
                .rows("<row><c><v>1</v></c></row>")
                .part("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>")
                .part("xl/workbook.xml", "<workbook xmlns:r='http://r'><sheets><sheet name='说明' r:id='rId1'/><sheet name=' 地方 ' r:id='rId2'/></sheets></workbook>");
        assertThat(rows(file, "地方", "Places").getFirst().cell(0).text()).isEqualTo("2");
        assertThat(rows(file, "人员").getFirst().cell(0).text()).isEqualTo("1");
    }

    @Test
    void parts_are_found_where_the_workbook_says_they_are() {
        var file = new HandmadeXlsx()
                .part("xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='blatt.xml'/>"
                                + "<Relationship Id='rId9' Type='x/sharedStrings' Target='/texte.xml'/></Relationships>")
                .part("texte.xml", "<sst><si><t>柯坪</t></si></sst>")
                .part("xl/blatt.xml", "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>");
        assertThat(rows(file).getFirst().cell(0).text()).isEqualTo("柯坪");
    }

    @Test
    void reading_stops_when_no_more_is_wanted() {
        var seen = new ArrayList<RawRow>();
        Table.open(new HandmadeXlsx().rows("<row><c><v>1</v></c></row>".repeat(5)).bytes(), Format.XLSX, List.of())
                .each(row -> {
                    seen.add(row);
                    return seen.size() < 2;
                });
        assertThat(seen).hasSize(2);
    }

    @Test
    void a_cell_too_far_to_the_right_is_named() {
        assertThatThrownBy(() -> rows(new HandmadeXlsx().rows("<row r='3'><c r='BI3'><v>1</v></c></row>")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.error().code()).isEqualTo("workbook.too-many-columns");
                    assertThat(refused.field()).isEqualTo("BI3");
                });
        assertThat(rows(new HandmadeXlsx().rows("<row r='3'><c r='XFD3' s='1'/></row>"))).isEmpty();
    }
}
