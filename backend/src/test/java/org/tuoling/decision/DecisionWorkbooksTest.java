package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.decision.rest.DecisionWorkbook;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.Format;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.RowError;
import org.tuoling.shared.workbook.WorkbookImport;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

/** Decisions that were taken on paper come in by the rules that hold for all. */
@QuarkusTest
class DecisionWorkbooksTest {

    private static final Object[] HEADINGS =
            row("决策编号", "事项编号", "中文标题", "议案", "项目编号", "金额", "会议日期", "会议纪要", "应到人员编号", "到会", "回避原因", "表决",
                    "收款单位待招标确定");

    private Evening evening;
    private Committee committee;
    private TestProgramme programme;

    @BeforeEach
    void gather() {
        evening = Evening.at("2022-01-10", "10:00");
        committee = new Committee();
        programme = committee.programme;
        committee.matter("CONTRACT");
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private static Object[] seat(String code, String heldOn, String minutes, String person, String presence, String vote) {
        return row(code, "CONTRACT", "签订合同", "拟同意。", "KP-01", "900000.00", heldOn, minutes, person, presence, null, vote, "是");
    }

    private static List<Object[]> seats(String code, String heldOn, String minutes, int yes) {
        var rows = new ArrayList<Object[]>();
        for (int i = 1; i <= 7; i++) {
            rows.add(seat(code, heldOn, minutes, "R-00" + i, "到会", i <= yes ? "赞成" : "反对"));
        }
        return rows;
    }

    private static List<Object[]> undecided(String code, String heldOn) {
        return Stream.of("R-001", "R-002", "R-003")
                .map(person -> seat(code, heldOn, null, person, null, null))
                .toList();
    }

    @SafeVarargs
    private static byte[] file(List<Object[]>... decisions) {
        var rows = new ArrayList<Object[]>();
        rows.add(HEADINGS);
        for (var decision : decisions) {
            rows.addAll(decision);
        }
        return Sheets.xlsx(rows.toArray(Object[][]::new));
    }

    private ValidatableResponse load(Role role, byte[] file) {
        return programme.as(role).contentType(Sheets.XLSX).body(file).post(programme.path("decisions/import")).then();
    }

    private ValidatableResponse shown(String code) {
        return programme.as(Role.AUDITOR).get(programme.path("decisions") + "?q=" + code).then();
    }

    /** As the start-up does, which takes over what was kept on paper. */
    private ImportOutcome takeOver(byte[] file) {
        return TestProgramme.bean(WorkbookImport.class).load(
                TestProgramme.bean(DecisionWorkbook.class), programme.id(), file, Format.XLSX, Locale.CHINESE, false);
    }

    @Test
    void the_rule_counts_what_the_minutes_tell() {
        var file = file(seats("JC-A", "2021-03-05", "纪要", 4), seats("JC-B", "2021-03-06", "纪要", 3));
        assertThat(takeOver(file).created()).isEqualTo(2);
        shown("JC-A").body("items.state", contains("PASSED")).body("items.onPaper", contains(true))
                .body("items[0].closedByName", nullValue());
        shown("JC-B").body("items.state", contains("REJECTED"));
        assertThat(takeOver(file).created()).isZero();
    }

    @Test
    void without_minutes_the_vote_is_still_open_and_ahead_it_is_a_draft() {
        takeOver(file(undecided("JC-A", "2022-01-10"), undecided("JC-B", "2022-01-11")));
        shown("JC-A").body("items.state", contains("OPEN"));
        shown("JC-B").body("items.state", contains("DRAFT"));
    }

    @Test
    void what_somebody_brings_in_is_a_draft() {
        load(Role.ADMINISTRATOR, file(List.<Object[]>of(seat("JC-A", "2021-03-05", null, "R-001", null, null))))
                .statusCode(200).body("created", equalTo(1), "errors", empty());
        shown("JC-A")
                .body("items.state", contains("DRAFT"))
                .body("items.onPaper", contains(false))
                .body("items.shouldAttend", contains(1));
    }

    @Test
    void one_hand_brings_in_no_result() {
        refused("H2", seat("JC-A", "2021-03-05", "纪要", "R-001", null, null));
        refused("J2", seat("JC-A", "2021-03-05", null, "R-001", "到会", null));
        refused("L2", seat("JC-A", "2021-03-05", null, "R-001", null, "赞成"));
    }

    @Test
    void what_the_minutes_cannot_have_told_is_refused() {
        notTakenOver("L2", seat("JC-A", "2021-03-05", "纪要", "R-001", "未到会", "赞成"));
        notTakenOver("G2", seat("JC-A", "2022-01-11", "纪要", "R-001", "到会", "赞成"));
        refused("B2", row("JC-A", "NOTHING", "签订合同", "拟同意。", "KP-01", "9.00", "2021-03-05", null, "R-001", null, null, null, "是"));
        refused("E2", row("JC-A", "CONTRACT", "签订合同", "拟同意。", null, "9.00", "2021-03-05", null, "R-001", null, null, null, "是"));
    }

    private void notTakenOver(String cell, Object[] row) {
        var outcome = takeOver(file(List.<Object[]>of(row)));
        assertThat(outcome.errors()).extracting(RowError::cell).contains(cell);
    }

    private void refused(String cell, Object[] row) {
        load(Role.ADMINISTRATOR, file(List.<Object[]>of(row))).statusCode(422).body("violations.field", hasItem(cell));
        programme.as(Role.AUDITOR).get(programme.path("decisions")).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_who_spends_money_brings_in_decisions(Role role) {
        load(role, file(seats("JC-A", "2021-03-05", "纪要", 4))).statusCode(403);
    }

    @Test
    void an_export_comes_in_again_unchanged() {
        takeOver(file(seats("JC-A", "2021-03-05", "纪要", 4)));
        byte[] export = programme.as(Role.AUDITOR).accept(Sheets.XLSX)
                .get(programme.path("decisions/export") + "?format=xlsx").then().statusCode(200).extract().asByteArray();
        assertThat(export).isNotEmpty();
        load(Role.ADMINISTRATOR, export).statusCode(200).body("created", equalTo(0), "errors", empty());
    }
}
