package org.tuoling.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.workbook.table.RawCell;
import org.tuoling.shared.workbook.table.RawCell.Kind;

class CellTextTest {

    private static RawCell text(String text) {
        return new RawCell(Kind.TEXT, text);
    }

    private static RawCell number(String text) {
        return new RawCell(Kind.NUMBER, text);
    }

    private static void assertUnreadable(Function<RawCell, ?> reading, RawCell cell, WorkbookError error) {
        assertThatThrownBy(() -> reading.apply(cell))
                .isInstanceOfSatisfying(CellText.Unreadable.class, problem -> assertThat(problem.error()).isEqualTo(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2021-12-31", "2021/12/31", "2021.12.31", "2021年12月31日", "２０２１年１２月３１日", "20211231", "2021-12-31 00:00:00", "2021-12-31T00:00"
    })
    void a_date_may_be_written_in_many_ways(String written) {
        assertThat(CellText.date(text(written))).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void days_and_months_need_no_leading_zero() {
        assertThat(CellText.date(text("2021/1/5"))).isEqualTo(LocalDate.of(2021, 1, 5));
        assertThat(CellText.date(number("20210105"))).isEqualTo(LocalDate.of(2021, 1, 5));
        assertThat(CellText.date(new RawCell(Kind.DATE, "2021-01-05"))).isEqualTo(LocalDate.of(2021, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "31/12/2021", "2021", "44561", "明天", "2021-12-31 08:30"})
    void what_is_no_day_is_refused(String written) {
        assertUnreadable(CellText::date, text(written), WorkbookError.NOT_A_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31 08:30", "2021/12/31 8:30", "2021年12月31日 08:30:00", "20211231 8：30", "2021-12-31T08:30"})
    void an_hour_may_be_written_behind_its_day(String written) {
        assertThat(CellText.moment(text(written))).isEqualTo(LocalDateTime.of(2021, 12, 31, 8, 30));
    }

    @Test
    void an_hour_a_spreadsheet_keeps_is_read_where_one_is_asked_for() {
        var cell = new RawCell(Kind.DATE, "2021-12-31T18:00");
        assertThat(CellText.moment(cell)).isEqualTo(LocalDateTime.of(2021, 12, 31, 18, 0));
        assertThat(CellText.date(cell)).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(CellText.moment(text("2021-12-31"))).isEqualTo(LocalDateTime.of(2021, 12, 31, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31 25:00", "2021-02-30 08:00", "08:30", "昨晚"})
    void what_is_no_moment_is_refused(String written) {
        assertUnreadable(CellText::moment, text(written), WorkbookError.NOT_A_MOMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1250|1250.00", "1,250.5|1250.50", "¥1,250.00|1250.00", "￥ 1250 元|1250.00", "１２５０．５|1250.50", "-5|-5.00", "0|0.00", "1.005|1.005", "1.25E3|1250.00"
    })
    void an_amount_is_read_exactly(String written, String amount) {
        assertThat(CellText.amount(text(written)).toPlainString()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百", "1,25", "12万", "1.2.3", "1E999", "0x10", "--1", "99999999999999999999999999999999999999999"})
    void what_is_no_amount_is_refused(String written) {
        assertUnreadable(CellText::amount, text(written), WorkbookError.NOT_AN_AMOUNT);
    }

    @Test
    void numbers_are_compared_without_their_trailing_zeros() {
        assertThat(CellText.decimal(text("3.0"))).isEqualTo(new BigDecimal("3"));
        assertThat(CellText.decimal(text("1200"))).isEqualTo(new BigDecimal("1200"));
        assertThat(CellText.integer(text("2021"))).isEqualTo(2021);
        assertUnreadable(CellText::integer, text("1.5"), WorkbookError.NOT_A_WHOLE_NUMBER);
        assertUnreadable(CellText::integer, text("3000000000"), WorkbookError.NOT_A_WHOLE_NUMBER);
    }

    @Test
    void a_code_the_spreadsheet_has_ruined_is_refused_with_advice() {
        assertUnreadable(CellText::text, number("123305000000000016"), WorkbookError.NUMBER_TOO_LONG);
        assertUnreadable(CellText::text, text("1.23305E+17"), WorkbookError.NUMBER_TOO_LONG);
        assertUnreadable(CellText::text, new RawCell(Kind.DATE, "2021-01-02"), WorkbookError.LOOKS_LIKE_DATE);
        assertThat(CellText.text(number("652929000101"))).isEqualTo("652929000101");
    }

    @Test
    void a_code_typed_in_full_width_is_the_ordinary_one() {
        assertThat(CellText.code(text("ＨＺ-６５（一）"))).isEqualTo("HZ-65（一）");
        assertThat(CellText.text(text("第１小学（南）"))).isEqualTo("第１小学（南）");
    }

    @Test
    void yes_and_no_may_be_written_in_many_ways() {
        for (String yes : new String[] {"是", "Yes", "Ｙ", "TRUE", "1", "√"}) {
            assertThat(CellText.flag(text(yes))).as(yes).isTrue();
        }
        for (String no : new String[] {"否", "no", "N", "false", "0", "×"}) {
            assertThat(CellText.flag(text(no))).as(no).isFalse();
        }
        assertUnreadable(CellText::flag, text("也许"), WorkbookError.NOT_YES_OR_NO);
    }

    @Test
    void a_cell_that_holds_no_value_is_refused_as_what_it_is() {
        assertUnreadable(CellText::text, new RawCell(Kind.FORMULA, ""), WorkbookError.FORMULA);
        assertUnreadable(CellText::date, new RawCell(Kind.FORMULA, ""), WorkbookError.FORMULA);
        assertUnreadable(CellText::amount, new RawCell(Kind.ERROR, ""), WorkbookError.CELL_ERROR);
        assertUnreadable(CellText::flag, new RawCell(Kind.TOO_LONG, ""), WorkbookError.TEXT_TOO_LONG);
    }
}
