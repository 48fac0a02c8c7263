package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.attachment.Pictures;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ReportsResourceTest {

    private Site site;
    private TestProgramme programme;
    private UUID project;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        project = site.underWay("P1", "2021-03-10");
    }

    private String path(UUID report) {
        return programme.path("progress-reports", report);
    }

    private ValidatableResponse shown(UUID report) {
        return programme.as(Role.AUDITOR).get(path(report)).then().statusCode(200);
    }

    private static ValidatableResponse step(RequestSpecification by, String record, String step) {
        String version = by.get(record).header("ETag");
        return by.header("If-Match", version).post(record + "/" + step).then();
    }

    @Test
    void a_report_is_written_by_one_and_approved_by_another() {
        UUID report = site.draft(project, "2021-04-20", 20);
        shown(report).body("state", equalTo("DRAFT"), "month", equalTo("2021-04-01"), "submittedOn", nullValue());
        site.submit(report).statusCode(200).body("state", equalTo("SUBMITTED"), "submittedBy", equalTo("测试账号"));
        site.approve(report).statusCode(200).body("state", equalTo("APPROVED"), "approvedBy", equalTo("测试账号"));
        site.approve(report).statusCode(409).body("code", equalTo("progress.not-submitted"));
    }

    @Test
    void nobody_approves_what_he_wrote_or_submitted_himself() {
        var body = site.report(project, "2021-04-01", 20);
        UUID own = UUID.fromString(programme.as(Role.COMMANDER).body(body).post(programme.path("progress-reports"))
                .then().statusCode(201).extract().path("id"));
        site.submit(own).statusCode(200);
        site.approve(own).statusCode(403).body("code", equalTo("progress.own-report"));
        UUID submitted = site.draft(project, "2021-05-01", 30);
        site.changed(Role.COMMANDER, path(submitted), "submission", null).statusCode(200);
        site.approve(submitted).statusCode(403).body("code", equalTo("progress.own-report"));
    }

    @Test
    void one_person_with_two_accounts_is_one_hand() {
        UUID person = site.person("R-1");
        var officer = programme.as(Role.PROJECT_OFFICER, person);
        UUID report = UUID.fromString(officer.body(site.report(project, "2021-04-01", 20))
                .post(programme.path("progress-reports")).then().statusCode(201).extract().path("id"));
        site.submit(report).statusCode(200);
        step(programme.as(Role.COMMANDER, person), path(report), "approval")
                .statusCode(403).body("code", equalTo("progress.own-report"));
        step(programme.as(Role.COMMANDER, site.person("R-2")), path(report), "approval")
                .statusCode(200).body("approver.code", equalTo("R-2"), "author.code", equalTo("R-1"));
    }

    @Test
    void who_wrote_it_over_does_not_approve_it_under_a_second_account() {
        UUID reviser = site.person("R-3");
        UUID report = site.draft(project, "2021-04-01", 20);
        programme.as(Role.PROJECT_OFFICER, reviser).header("If-Match", "\"0\"")
                .body(site.report(project, "2021-04-01", 90)).put(path(report)).then().statusCode(200);
        site.submit(report).statusCode(200);
        step(programme.as(Role.COMMANDER, reviser), path(report), "approval")
                .statusCode(403).body("code", equalTo("progress.own-report"));
        assertThatThrownBy(() -> approveBeneathTheService(report, "written_by_person_id", "approved_by_person_id"))
                .isInstanceOf(SqlFailure.class).hasMessageContaining("ck_progress_report_persons");
    }

    @Test
    void the_database_knows_of_two_hands_too() {
        UUID report = site.draft(project, "2021-04-01", 20);
        site.submit(report);
        assertThatThrownBy(() -> approveBeneathTheService(report, "submitted_by_account_id", "approved_by_account_id"))
                .isInstanceOf(SqlFailure.class).hasMessageContaining("ck_progress_report_hands");
    }

    private static void approveBeneathTheService(UUID report, String hand, String approver) {
        TestProgramme.bean(Sql.class).update(
                "update progress_report set state = 'APPROVED', %s = %s, approved_by_name = 'x', approved_on = ? where id = ?"
                        .formatted(approver, hand),
                LocalDate.of(2099, 1, 1), report);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COMMANDER", "PARTNER"}, mode = EnumSource.Mode.EXCLUDE)
    void only_those_who_may_approve_do(Role role) {
        UUID report = site.draft(project, "2021-04-01", 20);
        site.submit(report);
        site.changed(role, path(report), "approval", null).statusCode(403).body("code", equalTo("access.forbidden"));
        site.changed(role, path(report), "return", Map.of("reason", "不全")).statusCode(403);
    }

    @Test
    void those_who_do_not_keep_projects_write_no_report_and_members_read_none() {
        var body = site.report(project, "2021-04-01", 20);
        for (Role role : List.of(Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.AUDITOR, Role.MEMBER)) {
            programme.as(role).body(body).post(programme.path("progress-reports")).then().statusCode(403);
        }
        programme.as(Role.MEMBER).get(programme.path("progress-reports")).then().statusCode(403);
        programme.as(Role.GRID_LEADER).get(programme.path("progress-reports")).then().statusCode(200);
    }

    @Test
    void less_than_before_needs_a_reason() {
        site.approved(project, "2021-04-01", 30);
        UUID report = site.draft(project, "2021-05-01", 25);
        site.submit(report).statusCode(422).body("code", equalTo("progress.falls"), "violations[0].field", equalTo("fallReason"));
        var told = site.report(project, "2021-05-01", 25);
        told.put("fallReason", "暴雨冲毁基槽，返工。");
        revise(report, told).statusCode(200);
        site.submit(report).statusCode(200).body("fallReason", equalTo("暴雨冲毁基槽，返工。"));
    }

    @Test
    void a_month_reported_late_does_not_make_a_later_one_fall() {
        site.approved(project, "2021-06-01", 40);
        UUID late = site.draft(project, "2021-05-01", 55);
        site.submit(late).statusCode(422).body("code", equalTo("progress.later-falls"), "violations[0].field", equalTo("physicalPercent"));
        revise(late, site.report(project, "2021-05-01", 35)).statusCode(200);
        site.submit(late).statusCode(200);
    }

    @Test
    void the_database_lets_no_progress_fall_without_a_reason() {
        site.approved(project, "2021-04-01", 30);
        UUID report = site.draft(project, "2021-05-01", 40);
        site.submit(report);
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class)
                        .update("update progress_report set physical_percent = 10 where id = ?", report))
                .isInstanceOf(SqlFailure.class).hasMessageContaining("without a reason");
    }

    private ValidatableResponse revise(UUID report, Map<String, Object> body) {
        String version = programme.as(Role.AUDITOR).get(path(report)).header("ETag");
        return programme.as(Role.PROJECT_OFFICER).header("If-Match", version).body(body).put(path(report)).then();
    }

    @Test
    void what_is_submitted_stays_until_it_is_given_back() {
        UUID report = site.draft(project, "2021-04-01", 20);
        site.submit(report);
        revise(report, site.report(project, "2021-04-01", 21)).statusCode(409).body("code", equalTo("progress.not-open"));
        String version = programme.as(Role.AUDITOR).get(path(report)).header("ETag");
        programme.as(Role.PROJECT_OFFICER).header("If-Match", version).delete(path(report)).then()
                .statusCode(409).body("code", equalTo("progress.not-a-draft"));
        site.approve(report).statusCode(200);
        site.changed(Role.COMMANDER, path(report), "return", Map.of("reason", "照片不清楚")).statusCode(200)
                .body("state", equalTo("RETURNED"), "returnReason", equalTo("照片不清楚"), "approvedOn", nullValue());
        revise(report, site.report(project, "2021-04-01", 21)).statusCode(200);
        site.submit(report).statusCode(200);
        programme.as(Role.AUDITOR).queryParam("recordId", report).get(programme.path("history")).then()
                .body("items", hasSize(6)).body("items[2].after.returnReason", equalTo("照片不清楚"));
    }

    @Test
    void a_project_is_reported_on_once_a_month_from_its_start_on() {
        site.draft(project, "2021-04-01", 20);
        refused(site.report(project, "2021-04-30", 20), 409, "progress.month-reported");
        refused(site.report(project, "2021-02-01", 20), 422, "progress.project-not-started");
        refused(site.report(site.planned("P2"), "2021-04-01", 20), 422, "progress.project-not-started");
        refused(site.report(project, LocalDate.now().plusMonths(1).toString(), 20), 422, "progress.month-in-future");
        refused(site.report(UUID.randomUUID(), "2021-04-01", 20), 422, "progress.project-unknown");
        refused(site.report(project, "2021-05-01", 101), 400, "request.invalid");
    }

    private void refused(Map<String, Object> body, int status, String code) {
        programme.as(Role.PROJECT_OFFICER).body(body).post(programme.path("progress-reports")).then()
                .statusCode(status).body("code", equalTo(code));
    }

    @Test
    void pictures_come_without_the_place_and_go_with_a_draft() {
        UUID picture = UUID.fromString(programme.as(Role.PROJECT_OFFICER).contentType("image/jpeg")
                .body(Pictures.jpegWithExif(800, 600, 1)).post(programme.path("attachments")).then().statusCode(201).extract().path("id"));
        var body = site.report(project, "2021-04-01", 20);
        body.put("attachmentIds", List.of(picture));
        UUID report = site.written(body);
        shown(report).body("attachmentIds", contains(picture.toString()));
        byte[] kept = programme.as(Role.AUDITOR).get(programme.path("attachments", picture)).then().statusCode(200).extract().asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Pictures.PLACE);
        programme.as(Role.MEMBER).get(programme.path("attachments", picture)).then().statusCode(404);
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").delete(path(report)).then().statusCode(204);
        programme.as(Role.PROJECT_OFFICER).get(programme.path("attachments", picture)).then().statusCode(404);
    }

    @Test
    void documents_of_a_report_change_as_long_as_it_does() {
        UUID report = site.draft(project, "2021-04-01", 20);
        attach(Role.PROJECT_OFFICER, report).statusCode(201);
        attach(Role.FINANCE_OFFICER, report).statusCode(403);
        site.submit(report).statusCode(200);
        attach(Role.PROJECT_OFFICER, report).statusCode(403);
        programme.as(Role.COMMANDER).queryParam("recordType", "progress-report").queryParam("recordId", report)
                .get(programme.path("documents")).then().statusCode(200).body("items", hasSize(1));
    }

    private ValidatableResponse attach(Role role, UUID report) {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return programme.as(role).contentType("application/octet-stream").queryParam("recordType", "progress-report")
                .queryParam("recordId", report).queryParam("fileName", "a.pdf").body(pdf).post(programme.path("documents")).then();
    }

    @Test
    void a_list_takes_the_same_statements_however_long_it_is() {
        site.approved(project, "2021-04-01", 20);
        var caller = programme.as(Role.COMMANDER);
        caller.get(programme.path("progress-reports"));
        long one = Statements.during(() -> caller.get(programme.path("progress-reports")));
        site.approved(project, "2021-05-01", 30);
        site.draft(project, "2021-06-01", 40);
        caller.get(programme.path("progress-reports")).then().body("items.month", contains("2021-06-01", "2021-05-01", "2021-04-01"));
        assertThat(Statements.during(() -> caller.get(programme.path("progress-reports")))).isEqualTo(one);
        caller.queryParam("state", "DRAFT").get(programme.path("progress-reports")).then().body("items", hasSize(1));
    }
}
