package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.progress.rest.ReportWorkbook;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.Format;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.RowError;
import org.tuoling.shared.workbook.WorkbookImport;
import org.tuoling.testing.TestProgramme;

/** What was kept on paper comes in, and goes out so that it can come in again. */
@QuarkusTest
class ProgressWorkbooksTest {

    private static final String REPORTS = "项目编号,月份,形象进度（%）,进展说明,下降原因,填报人编号,提交日期,审批人编号,审批日期\n";

    @Inject
    WorkbookImport imports;

    @Inject
    ReportWorkbook reports;

    private Site site;
    private TestProgramme programme;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        site.underWay("P1", "2021-03-10");
        site.person("R-1");
        site.person("R-2");
    }

    private ValidatableResponse load(Role role, String list, String csv, boolean dryRun) {
        return programme.as(role).contentType(MediaTypes.CSV).queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8)).post(programme.path(list, "import")).then();
    }

    /** Reports, as the start-up does, which nobody asks for. */
    private ImportOutcome takeOver(String rows) {
        byte[] file = (REPORTS + rows).getBytes(StandardCharsets.UTF_8);
        return imports.load(reports, programme.id(), file, Format.CSV, Locale.ENGLISH, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            project-milestones | 项目编号,节点编号,节点名称,权重,计划完成日期,实际完成日期 | P1,M1,封顶,40,2021-06-30,2021-06-25
            progress-reports   | 项目编号,月份,形象进度（%）,进展说明 | P1,2021-04-30,20,基础完成
            site-visits        | 项目编号,日期,人员编号,现场情况 | P1,2021-04-02,R-1,现场正常
            project-issues     | 项目编号,问题编号,类别,标题,严重程度,责任人编号,提出日期,办结期限,关闭日期,处理结果 | P1,WT-1,风险,检疫排期,高,R-1,2021-05-01,2021-06-01,2021-05-20,已排期
            deliverables       | 项目编号,成果编号,成果名称,数量,单位,交付日期 | P1,CG-1,圈舍,3400.50,平方米,2021-06-30
            """)
    void a_list_is_tried_loaded_exported_and_loaded_again(String list, String headings, String row) {
        String csv = headings + "\n" + row + "\n";
        load(Role.COMMANDER, list, csv, true).statusCode(200).body("created", equalTo(1), "errors", hasSize(0));
        programme.as(Role.AUDITOR).get(programme.path(list)).then().body("total", equalTo(0));
        load(Role.COMMANDER, list, csv, false).statusCode(200).body("created", equalTo(1));
        load(Role.COMMANDER, list, csv, false).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        String exported = programme.as(Role.AUDITOR).queryParam("format", "csv").get(programme.path(list, "export"))
                .then().statusCode(200).extract().asString();
        assertThat(exported.lines()).hasSize(2);
        load(Role.COMMANDER, list, exported, false).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        load(Role.COMMANDER, list, csv.replace("P1,", "P9,"), false).statusCode(422)
                .body("violations[0].code", equalTo("progress.project-unknown"), "violations[0].field", equalTo("A2"));
        programme.as(Role.GRID_LEADER).get(programme.path(list, "import-template")).then().statusCode(200);
        load(Role.FINANCE_OFFICER, list, csv, false).statusCode(403);
        programme.as(Role.MEMBER).get(programme.path(list, "export")).then().statusCode(403);
    }

    @Test
    void over_rest_a_report_comes_in_as_a_draft_of_who_brings_it_in() {
        String report = "P1,2021-03-01,20,一,,";
        refusedAt("F2", report + "R-1,,,\n");
        refusedAt("G2", report + ",2021-04-03,,\n");
        refusedAt("H2", report + ",,R-2,\n");
        refusedAt("I2", report + ",,,2021-04-04\n");
        refusedAt("F2", report + "R-1,2021-04-03,R-2,2021-04-04\n");
        programme.as(Role.AUDITOR).get(programme.path("progress-reports")).then().body("total", equalTo(0));
        load(Role.PROJECT_OFFICER, "progress-reports", REPORTS + report + ",,,\n", false)
                .statusCode(200).body("created", equalTo(1));
        programme.as(Role.AUDITOR).get(programme.path("progress-reports")).then()
                .body("items.state", contains("DRAFT"), "items[0].approvedOn", nullValue());
    }

    private void refusedAt(String cell, String row) {
        load(Role.COMMANDER, "progress-reports", REPORTS + row, false).statusCode(422)
                .body("violations.code", contains("progress.steps-not-imported"), "violations.field", contains(cell));
    }

    @Test
    void who_brought_a_report_in_does_not_approve_it() {
        load(Role.COMMANDER, "progress-reports", REPORTS + "P1,2021-03-01,20,一,,,,,\n", false).statusCode(200);
        UUID report = UUID.fromString(programme.as(Role.AUDITOR).get(programme.path("progress-reports")).path("items[0].id"));
        site.submit(report).statusCode(200);
        site.approve(report).statusCode(403).body("code", equalTo("progress.own-report"));
    }

    @Test
    void what_was_approved_on_paper_comes_in_approved_once() {
        String row = "P1,2021-03-01,20,一,,R-1,2021-04-03,R-2,2021-04-04\n";
        assertThat(takeOver(row).created()).isEqualTo(1);
        programme.as(Role.AUDITOR).get(programme.path("progress-reports")).then()
                .body("items.state", contains("APPROVED"), "items[0].approvedBy", equalTo("人员R-2"));
        load(Role.COMMANDER, "progress-reports", REPORTS + row, false).statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void reports_on_paper_obey_the_rules_of_reports_too() {
        assertThat(takeOver("P1,2021-03-01,20,一,,R-1,2021-04-03,R-1,2021-04-04\n"
                                + "P1,2021-04-01,30,二,,R-1,2021-05-03,R-2,2021-05-02\n"
                                + "P1,2021-05-01,40,三,,R-1,,R-2,2021-06-02\n"
                                + "P1,2021-06-01,40,四,,R-1,2021-07-02,,2021-07-03\n"
                                + "P1,2021-07-01,40,五,,,2021-08-02,,\n")
                        .errors())
                .extracting(RowError::code)
                .containsExactly("progress.own-report", "progress.approved-before-submitted",
                        "progress.submission-missing", "progress.approver-missing", "progress.submission-missing");
        assertThat(takeOver("P1,2021-03-01,20,一,,R-1,2021-04-03,R-2,2021-04-04\n"
                                + "P1,2021-04-01,15,二,,R-1,2021-05-03,R-2,2021-05-04\n")
                        .errors())
                .extracting(RowError::code).containsExactly("progress.falls");
        programme.as(Role.AUDITOR).get(programme.path("progress-reports")).then().body("total", equalTo(0));
    }

    @Test
    void an_issue_is_closed_with_what_became_of_it_or_not_at_all() {
        load(Role.PROJECT_OFFICER, "project-issues",
                        "项目编号,问题编号,类别,标题,严重程度,责任人编号,提出日期,办结期限,关闭日期,处理结果\n"
                                + "P1,WT-1,问题,屋面,高,R-1,2021-05-01,2021-06-01,2021-05-20,\n"
                                + "P1,WT-2,问题,屋面,高,R-1,2021-05-01,2021-06-01,,好了\n", false)
                .statusCode(422)
                .body("violations.code", contains("progress.closure-half-told", "progress.closure-half-told"))
                .body("violations.field", contains("J2", "I3"));
    }
}
