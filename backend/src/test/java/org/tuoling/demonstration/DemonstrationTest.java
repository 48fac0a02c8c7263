package org.tuoling.demonstration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.board.BoardLine;
import org.tuoling.board.BoardReader;
import org.tuoling.grid.GridDutyRegister;
import org.tuoling.indicator.IndicatorRegister;
import org.tuoling.ledger.Verifier;
import org.tuoling.programme.ProgrammeReader;
import org.tuoling.progress.WarningFilter;
import org.tuoling.progress.WarningKind;
import org.tuoling.progress.WarningReader;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.OfficeClock;
import org.tuoling.testing.TestProgramme;

/** What the article prints comes out of the demonstration's records. */
@QuarkusTest
class DemonstrationTest {

    private static Demonstration.Logins logins;

    @BeforeEach
    void loadOnce() {
        if (logins == null) {
            logins = TestProgramme.bean(Demonstration.class).load();
        }
    }

    /** Loading it sets the office clock, which tests share, to the days of its records. */
    @AfterAll
    static void leaveItsDays() {
        TestProgramme.bean(OfficeClock.class).keepAhead(Duration.ZERO);
    }

    private static java.util.UUID programme() {
        return TestProgramme.bean(ProgrammeReader.class).coded(Demonstration.PROGRAMME).orElseThrow().id();
    }

    private static BigDecimal figure(String code) {
        return TestProgramme.bean(IndicatorRegister.class).figure(programme(), code, null).value();
    }

    @ParameterizedTest
    @CsvSource({
        "PG-1, 74", "PG-3, 2", "PG-4, 5", "TW-1, 1", "TW-2, 10", "TW-3, 5", "TW-4, 4", "TW-5, 11", "TW-6, 27", "TW-7, 3",
        "LV-1, 4", "EX-6, 1", "PE-1, 1", "PE-2, 2", "PE-3, 4", "GV-1, 2", "GV-2, 15", "GV-3, 10", "GV-4, 3", "GV-5, 1",
        "VL-1, 10", "VL-2, 1", "VL-3, 1", "VL-4, 1", "PE-4, 3",
        "IN-1, 500000000", "IN-2, 2060", "IN-3, 3400", "IN-4, 700"
    })
    void counts_are_those_of_the_article(String code, BigDecimal printed) {
        assertThat(figure(code)).isEqualByComparingTo(printed);
    }

    @Test
    void aid_is_a_little_over_260_million_and_donations_are_nearly_10_million() {
        assertThat(figure("PG-2")).isBetween(new BigDecimal("260000000"), new BigDecimal("270000000"));
        assertThat(figure("DN-1")).isBetween(new BigDecimal("9500000"), new BigDecimal("9999999.99"));
    }

    @ParameterizedTest
    @CsvSource({"PG-1, 74", "PG-3, 2", "PG-4, 5", "TW-2, 10", "TW-5, 11", "TW-6, 27", "LV-1, 4", "PE-3, 4", "GV-2, 15", "GV-4, 3", "VL-1, 10", "VL-2, 1"})
    void as_many_records_stand_behind_a_figure_as_it_says(String code, long figure) {
        var records = TestProgramme.bean(IndicatorRegister.class).records(programme(), code, null, PageQuery.first(100));
        assertThat(records.total()).isEqualTo(figure);
        assertThat(records.items()).hasSize((int) figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PE-3 | 5  | insert into grid (id, version, programme_id, code, name_zh, parent_id, level, leaf, place_id, starts_on, search_text) select gen_random_uuid(), 0, programme_id, 'G-123', name_zh, parent_id, level, leaf, place_id, starts_on, '' from grid where code = 'G-122'
            PE-4 | 2  | delete from outing
            VL-1 | 9  | update village_station set starts_on = date '2022-06-01' where code = 'VS-010'
            VL-2 | 2  | update duty_kind set times_owed = 2 where code = 'ON-SITE'
            VL-3 | 0  | update duty set completion_id = null, done_on = null where kind_id = (select id from duty_kind where code = 'POLICY-TALK')
            VL-4 | 0  | update duty_kind set every_months = 24 where code = 'HARD-PROBLEM'
            GV-1 | 1  | update branch set dissolved_on = date '2021-12-31' where code = 'DZB-3T'
            GV-2 | 14 | update regulation set repealed_on = date '2022-01-01', repeal_reason = '并入' where code = 'ZD-15'
            GV-3 | 11 | update applicant_intake set head_count = 6 where code = 'JJFZ-1'
            GV-4 | 2  | delete from honour where code = 'RY-J-1'
            IN-1 | 499999999 | update project_investment set amount_minor = amount_minor - 100 where kind = 'ENTERPRISE'
            IN-2 | 2000.5 | update deliverable set quantity = 2000.5 where unit = 'MU'
            IN-3 | 0  | update deliverable set delivered_on = null where unit = 'M2'
            IN-4 | 701 | update deliverable set quantity = quantity + 1 where unit = 'HEAD'
            GV-5 | 0  | update regulation set repealed_on = date '2022-01-01', repeal_reason = '并入' where code = 'ZD-12'
            """)
    void a_figure_follows_its_records(String code, BigDecimal changed, String change) {
        var register = TestProgramme.bean(IndicatorRegister.class);
        var day = LocalDate.of(2022, 1, 10);
        QuarkusTransaction.begin();
        try {
            TestProgramme.bean(Sql.class).update(change);
            assertThat(register.figure(programme(), code, day).value()).isEqualByComparingTo(changed);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(register.figure(programme(), code, day).value()).isNotEqualByComparingTo(changed);
    }

    @Test
    void everybody_on_post_sits_in_a_grid_from_the_first_arrival_on() {
        assertThat(TestProgramme.bean(GridDutyRegister.class).of(programme()).since()).isEqualTo("2019-12-25");
        var board = TestProgramme.bean(BoardReader.class)
                .board(programme(), Reach.everybody(programme(), programme()));
        assertThat(board.unplaced()).isZero();
        assertThat(board.grids()).extracting(BoardLine::level).containsExactly(1, 2, 3, 3, 2, 3, 3);
        assertThat(board.grids().getFirst().onPost()).isEqualTo(board.onPost()).isEqualTo(37);
    }

    @ParameterizedTest
    @EnumSource(value = WarningKind.class, names = {"LATE_AGAINST_PLAN", "NO_REPORT_FOR_A_MONTH", "NO_VISIT_FOR_DAYS", "ACCEPTANCE_OVERDUE"})
    void projects_are_warned_about_on_its_first_day(WarningKind kind) {
        var filter = new WarningFilter();
        filter.kind = kind;
        assertThat(TestProgramme.bean(WarningReader.class).page(programme(), filter, PageQuery.first(100)).total()).isPositive();
    }

    @Test
    void payments_are_under_way_one_pair_looks_split_and_contracts_agree_with_the_ledger() {
        var sql = TestProgramme.bean(Sql.class);
        var states = sql.list(
                "select distinct state from disbursement where programme_id = ? order by state", row -> row.text("state"), programme());
        assertThat(states).containsExactly("APPROVED", "DRAFT", "PAID", "RETURNED", "REVIEWED", "SUBMITTED");
        assertThat(number("select count(*) as n from split_flag where programme_id = ?")).isEqualTo(1);
        assertThat(number("select sum(paid_minor) as n from contract where programme_id = ?"))
                .isEqualTo(number(
                        """
                        select sum(in_minor - out_minor) as n from ledger_account
                        where programme_id = ? and stage in ('PAID', 'FINAL')
                        """));
        assertThat(number("select count(*) as n from contract where programme_id = ? and state = 'SETTLED'")).isPositive();
    }

    @Test
    void months_long_past_are_closed_and_the_last_of_them_is_reported_on() {
        assertThat(number("select count(*) as n from ledger_book where programme_id = ? and closed_through = date '2021-11-30'"))
                .isEqualTo(2);
        assertThat(number(
                        """
                        select count(*) as n from funds_report
                        where programme_id = ? and month = date '2021-11-01' and prepared_by_name <> signed_by_name
                        """))
                .isOne();
    }

    @Test
    void its_books_are_sound_and_all_records_agree_with_them() {
        var verified = TestProgramme.bean(Verifier.class).verify(programme(), null);
        assertThat(verified.disagreements()).isEmpty();
        assertThat(verified.sound()).isTrue();
    }

    @Test
    void a_few_records_have_papers() {
        assertThat(TestProgramme.bean(Sql.class)
                        .list(
                                "select record_type || ' ' || kind || ' ' || file_type as paper from document where programme_id = ?",
                                row -> row.text("paper"),
                                programme()))
                .containsExactlyInAnyOrder(
                        "contract CONTRACT PDF", "disbursement INVOICE PDF", "project ACCEPTANCE PDF", "project HANDOVER PDF",
                        "finding EVIDENCE JPEG");
    }

    private static long number(String query) {
        return TestProgramme.bean(Sql.class).one(query, row -> row.number("n"), programme()).orElseThrow();
    }

    @Test
    void loading_it_twice_changes_nothing() {
        long before = changes();
        assertThat(TestProgramme.bean(Demonstration.class).loadFilesAgain()).isZero();
        TestProgramme.bean(Demonstration.class).load();
        assertThat(changes()).isEqualTo(before);
    }

    private static long changes() {
        return TestProgramme.bean(Sql.class)
                .one("select count(*) as changes from change where programme_id = ?", row -> row.number("changes"), programme())
                .orElseThrow();
    }

    @Test
    void there_is_an_account_named_after_every_role() {
        assertThat(logins.usernames())
                .containsExactly("administrator", "commander", "project-officer", "finance-officer", "grid-leader", "member", "partner", "auditor");
        for (String username : logins.usernames()) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("username", username, "password", logins.password().orElseThrow()))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(201)
                    .body("programmes[0].code", equalTo(Demonstration.PROGRAMME));
        }
    }
}
