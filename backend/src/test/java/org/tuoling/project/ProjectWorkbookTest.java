package org.tuoling.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.project.rest.ProjectWorkbook;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.Format;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.RowError;
import org.tuoling.shared.workbook.WorkbookImport;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ProjectWorkbookTest {

    private static final String HEADINGS = "编号,名称,所在地代码,受援单位编号,分类条目,计划金额,批准金额,计划开工日期," + "批准日期,开工日期,完工日期,验收日期,交付使用日期,验收单位,验收金额,移交对象编号,签收人\n";
    private static final String IN_USE =
            "P1,妇幼保健院,652929,KP-GOV,FLAGSHIP:SEED; FIELD:LIVELIHOOD,¥900000,950000.5,2021-03-01,"
                    + "2021-02-01,2021-03-05,2021-10-20,2021-11-05,2021-12-01,住建局,950000,KP-GOV,院长\n";

    private TestProgramme programme;
    private ProjectFixtures projects;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        projects = new ProjectFixtures(programme);
        projects.term("FLAGSHIP", "SEED");
        projects.term("FIELD", "LIVELIHOOD");
    }

    private ValidatableResponse load(Role role, String csv) {
        return programme
                .as(role)
                .contentType(MediaTypes.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(programme.path("projects", "import"))
                .then();
    }

    /** As the start-up takes over what was kept on paper. */
    private ImportOutcome takeOver(String csv) {
        return TestProgramme.bean(WorkbookImport.class)
                .load(
                        TestProgramme.bean(ProjectWorkbook.class),
                        programme.id(),
                        csv.getBytes(StandardCharsets.UTF_8),
                        Format.CSV,
                        Locale.ENGLISH,
                        false);
    }

    private List<RowError> takingOverFails(String csv) {
        var errors = takeOver(csv).errors();
        programme.as(Role.AUDITOR).get(programme.path("projects")).then().body("total", equalTo(0));
        return errors;
    }

    @Test
    void the_days_of_a_row_take_its_project_through_its_states() {
        assertThat(takeOver(HEADINGS + IN_USE).errors()).isEmpty();
        String id = programme
                .as(Role.AUDITOR)
                .get(programme.path("projects"))
                .then()
                .body("items[0].state", equalTo("IN_USE"), "items[0].stateOn", equalTo("2021-12-01"))
                .body("items[0].milestones.startedOn", equalTo("2021-03-05"))
                .body("items[0].approvedAmount.amount", equalTo("950000.50"))
                .body("items[0].acceptance.acceptedBy", equalTo("住建局"))
                .body("items[0].acceptance.acceptedAmount.amount", equalTo("950000.00"))
                .body("items[0].handOver.recipient.code", equalTo("KP-GOV"), "items[0].handOver.signatory", equalTo("院长"))
                .body("items[0].terms.code", containsInAnyOrder("SEED", "LIVELIHOOD"))
                .extract()
                .path("items[0].id");
        programme
                .as(Role.AUDITOR)
                .get(programme.path("projects", id, "transitions"))
                .then()
                .body("items.to", contains("APPROVED", "UNDER_WAY", "COMPLETED", "ACCEPTED", "IN_USE"));
    }

    @Test
    void a_file_loaded_twice_changes_nothing() {
        takeOver(HEADINGS + IN_USE);
        load(Role.COMMANDER, HEADINGS + IN_USE)
                .statusCode(200)
                .body("created", equalTo(0), "unchanged", equalTo(1));
        load(Role.COMMANDER, HEADINGS + IN_USE.replace("2021-12-01", "2021-12-02"))
                .statusCode(422)
                .body("violations[0].code", equalTo("workbook.exists-differently"));
    }

    @Test
    void what_is_wrong_with_a_row_is_told_by_its_cell_and_nothing_is_kept() {
        load(
                        Role.PROJECT_OFFICER,
                        HEADINGS
                                + "P5,五,652929,HZ-GOV,,,,2021-03-01,,,,,,,,,\n"
                                + "P6,六,330500,KP-GOV,,,,2021-03-01,,,,,,,,,\n"
                                + "P7,七,652929,KP-GOV,FLAGSHIP:NONE,-1,,2021-03-01,,,,,,,,,\n")
                .statusCode(422)
                .body("violations.field", contains("D2", "C3", "E4", "F4"))
                .body("violations[2].code", equalTo("project.term-unknown"));
        programme.as(Role.AUDITOR).get(programme.path("projects")).then().body("total", equalTo(0));
    }

    @Test
    void the_days_kept_on_paper_are_judged_as_steps_are() {
        var errors = takingOverFails(HEADINGS
                + "P1,一,652929,KP-GOV,,,,2021-03-01,2021-02-01,,,,,,,,\n"
                + "P2,二,652929,KP-GOV,,,1,2021-03-01,2021-02-01,2021-01-01,,,,,,,\n"
                + "P3,三,652929,KP-GOV,,,1,2021-03-01,2021-02-01,,2021-05-01,,,,,,\n"
                + "P4,四,652929,KP-GOV,,,1,2021-03-01,2099-01-01,,,,,,,,\n");
        assertThat(errors).extracting(RowError::cell).containsExactly("I2", "J3", "K4", "I5");
        assertThat(errors)
                .extracting(RowError::code)
                .containsExactly(
                        "project.approved-amount-missing",
                        "project.transition-before-last",
                        "project.transition-impossible",
                        "project.transition-in-future");
    }

    @Test
    void a_row_tells_who_accepted_and_who_has_it_or_is_refused_at_that_cell() {
        String accepted = "2021-02-01,2021-03-05,2021-10-20,2021-11-05,";
        var errors = takingOverFails(HEADINGS
                + "P1,一,652929,KP-GOV,,,1,2021-03-01," + accepted + ",,,,\n"
                + "P2,二,652929,KP-GOV,,,1,2021-03-01," + accepted + ",住建局,2,,\n"
                + "P3,三,652929,KP-GOV,,,1,2021-03-01," + accepted + "2021-12-01,住建局,1,,\n"
                + "P4,四,652929,KP-GOV,,,1,2021-03-01,2021-02-01,,,,,住建局,1,,\n");
        assertThat(errors).extracting(RowError::cell).containsExactly("N2", "O3", "P4", "N5");
        assertThat(errors)
                .extracting(RowError::code)
                .containsExactly(
                        "project.acceptance-missing",
                        "project.accepted-above-approved",
                        "project.hand-over-missing",
                        "project.acceptance-out-of-place");
    }

    @ParameterizedTest
    @CsvSource({
        "批准日期,2021-02-01", "开工日期,2021-03-05", "完工日期,2021-10-20", "验收日期,2021-11-05", "验收单位,住建局",
        "验收金额,1", "交付使用日期,2021-12-01", "移交对象编号,KP-GOV", "签收人,院长", "评价日期,2021-12-31"
    })
    void no_file_over_rest_takes_a_step_for_anybody(String heading, String value) {
        String file = "编号,名称,所在地代码,受援单位编号,批准金额,计划开工日期," + heading + "\n"
                + "P1,一,652929,KP-GOV,1,2021-03-01," + value + "\n";
        for (Role role : List.of(Role.COMMANDER, Role.PROJECT_OFFICER, Role.ADMINISTRATOR)) {
            load(role, file)
                    .statusCode(422)
                    .body("violations.code", contains("project.steps-not-imported"), "violations.field", contains("G2"));
        }
        programme.as(Role.AUDITOR).get(programme.path("projects")).then().body("total", equalTo(0));
    }

    @Test
    void an_export_holds_what_is_filtered_and_can_be_loaded_again() {
        takeOver(HEADINGS + IN_USE);
        projects.register("P2");
        String csv = programme
                .as(Role.AUDITOR)
                .queryParam("format", "csv")
                .queryParam("state", "IN_USE")
                .get(programme.path("projects", "export"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains("P1,妇幼保健院,,652929,KP-GOV,\"FIELD:LIVELIHOOD; FLAGSHIP:SEED\",900000.00,950000.50")
                .contains("In use,2021-12-01,2021-02-01,2021-03-05");
        load(Role.COMMANDER, csv).statusCode(200).body("unchanged", equalTo(1), "errors", empty());
        programme
                .as(Role.GRID_LEADER)
                .get(programme.path("projects", "import-template"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_finance_officer_may_export_projects_and_not_import_them() {
        load(Role.FINANCE_OFFICER, HEADINGS + IN_USE).statusCode(403);
        programme
                .as(Role.FINANCE_OFFICER)
                .get(programme.path("projects", "export"))
                .then()
                .statusCode(200);
    }
}
