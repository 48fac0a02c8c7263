package org.tuoling.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ProjectTransitionsTest {

    private TestProgramme programme;
    private ProjectFixtures projects;
    private UUID project;

    @BeforeEach
    void registerProject() {
        programme = TestProgramme.open();
        projects = new ProjectFixtures(programme);
        project = projects.register("P1", "approvedAmount", ProjectFixtures.yuan("5000.00"));
    }

    private static Map<String, Object> step(String to, String on, String reason) {
        return Map.of("to", to, "on", on, "reason", reason);
    }

    @Test
    void the_steps_of_a_project_are_kept_in_order() {
        projects.move(project, "APPROVED", "2021-03-01").statusCode(200).body("stateOn", equalTo("2021-03-01"));
        projects.move(project, "UNDER_WAY", "2021-04-01").statusCode(200);
        projects.move(project, step("SUSPENDED", "2021-11-15", "入冬停工"))
                .body("state", equalTo("SUSPENDED"), "nextStates", contains("UNDER_WAY", "CANCELLED"));
        projects.move(project, step("UNDER_WAY", "2022-03-15", "开春复工")).statusCode(200);
        projects.move(project, "COMPLETED", "2022-06-01").statusCode(200);
        programme
                .as(Role.AUDITOR)
                .get(programme.path("projects", project, "transitions"))
                .then()
                .body("items.to", contains("APPROVED", "UNDER_WAY", "SUSPENDED", "UNDER_WAY", "COMPLETED"))
                .body("items.number", contains(1, 2, 3, 4, 5))
                .body("items[2].from", equalTo("UNDER_WAY"), "items[2].reason", equalTo("入冬停工"));
    }

    @Test
    void an_impossible_step_is_refused_beside_its_field_and_changes_nothing() {
        refused(Map.of("to", "COMPLETED", "on", "2021-03-01"), "project.transition-impossible", "to");
        refused(
                Map.of("to", "APPROVED", "on", LocalDate.now().plusDays(2).toString()),
                "project.transition-in-future",
                "on");
        refused(Map.of("to", "CANCELLED", "on", "2021-03-01"), "project.reason-missing", "reason");
        refused(step("CANCELLED", "2021-03-01", "  "), "project.reason-missing", "reason");
        projects.move(project, "APPROVED", "2021-03-01");
        refused(Map.of("to", "UNDER_WAY", "on", "2021-02-28"), "project.transition-before-last", "on");
        programme
                .as(Role.AUDITOR)
                .get(programme.path("projects", project, "transitions"))
                .then()
                .body("items", hasSize(1));
        projects.move(projects.register("P2"), "APPROVED", "2021-03-01")
                .statusCode(422)
                .body("code", equalTo("project.approved-amount-missing"));
    }

    @Test
    void a_step_needs_the_version_last_seen_and_happens_once() {
        var path = programme.path("projects", project, "transitions");
        var body = Map.of("to", "APPROVED", "on", "2021-03-01");
        programme.as(Role.COMMANDER).body(body).post(path).then().statusCode(428);
        programme
                .as(Role.COMMANDER)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("APPROVED"));
        programme
                .as(Role.COMMANDER)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        programme.as(Role.AUDITOR).get(path).then().body("total", equalTo(1));
    }

    @Test
    void the_approved_amount_is_fixed_once_the_project_is_completed() {
        projects.move(project, "APPROVED", "2021-03-01");
        projects.move(project, "UNDER_WAY", "2021-03-01");
        projects.move(project, "COMPLETED", "2021-03-01").statusCode(200);
        programme
                .as(Role.COMMANDER)
                .header("If-Match", "\"3\"")
                .body(projects.body("P1", "approvedAmount", ProjectFixtures.yuan("6000.00")))
                .put(programme.path("projects", project))
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("project.approved-amount-fixed"),
                        "violations[0].field",
                        equalTo("approvedAmount"));
    }

    private Map<String, Object> acceptance(String amount) {
        return Map.of(
                "to", "ACCEPTED", "on", "2021-03-03",
                "acceptance", Map.of("acceptedBy", "住建局", "acceptedAmount", ProjectFixtures.yuan(amount)));
    }

    private ValidatableResponse moveAs(Role role, Map<String, Object> step) {
        String version = programme.as(role).get(programme.path("projects", project)).header("ETag");
        return programme.as(role).header("If-Match", version).body(step).post(programme.path("projects", project, "transitions")).then();
    }

    @Test
    void a_project_is_accepted_by_another_hand_and_handed_over_to_somebody() {
        projects.move(project, "APPROVED", "2021-03-01");
        projects.move(project, "UNDER_WAY", "2021-03-01");
        projects.move(project, "COMPLETED", "2021-03-02");
        for (Role role : List.of(Role.PROJECT_OFFICER, Role.ADMINISTRATOR)) {
            moveAs(role, acceptance("5000.00")).statusCode(403)
                    .body("code", equalTo("project.acceptance-reserved"), "violations[0].field", equalTo("to"));
        }
        moveAs(Role.COMMANDER, acceptance("5000.01")).statusCode(422).body("code", equalTo("project.accepted-above-approved"));
        moveAs(Role.COMMANDER, Map.of("to", "ACCEPTED", "on", "2021-03-03")).statusCode(422)
                .body("code", equalTo("project.acceptance-missing"), "violations[0].field", equalTo("acceptance"));
        moveAs(Role.COMMANDER, acceptance("4990.00")).statusCode(200)
                .body("acceptance.acceptedOn", equalTo("2021-03-03"), "acceptance.acceptedAmount.amount", equalTo("4990.00"));
        refused(Map.of("to", "IN_USE", "on", "2021-03-04"), "project.hand-over-missing", "handOver");
        refused(
                Map.of("to", "IN_USE", "on", "2021-03-04", "handOver", Map.of("recipientId", projects.supportingOrganisation, "signatory", "主任")),
                "project.recipient-of-other-side",
                "handOver.recipientId");
        projects.move(project, Map.of("to", "IN_USE", "on", "2021-03-04", "handOver", Map.of("recipientId", projects.recipient, "signatory", "主任")))
                .statusCode(200)
                .body("handOver.recipient.code", equalTo("KP-GOV"), "handOver.on", equalTo("2021-03-04"), "handOver.signatory", equalTo("主任"));
        programme.as(Role.AUDITOR).get(programme.path("projects", project, "transitions")).then()
                .body("items[3].acceptance.acceptedBy", equalTo("住建局"), "items[4].handOver.signatory", equalTo("主任"));
    }

    @Test
    void the_database_accepts_nothing_without_who_and_how_much() {
        projects.move(project, "APPROVED", "2021-03-01");
        var sql = TestProgramme.bean(Sql.class);
        assertThatThrownBy(() -> step(sql, "ACCEPTED", null, null)).hasMessageContaining("ck_project_transition_acceptance");
        assertThatThrownBy(() -> step(sql, "ACCEPTED", "住建局", 500001L)).hasMessageContaining("more is accepted");
        assertThatThrownBy(() -> step(sql, "IN_USE", null, null)).hasMessageContaining("ck_project_transition_hand_over");
    }

    private int step(Sql sql, String to, String acceptedBy, Long acceptedMinor) {
        return sql.update(
                """
                insert into project_transition (id, programme_id, project_id, number, from_state, to_state, happened_on, recorded_at,
                                                accepted_by, accepted_minor)
                values (gen_random_uuid(), ?, ?, 9, 'APPROVED', ?, date '2021-03-05', now(), ?, ?)
                """,
                programme.id(), project, to, acceptedBy, acceptedMinor);
    }

    @Test
    void only_a_project_that_is_still_a_plan_can_be_removed() {
        projects.move(project, "APPROVED", "2021-03-01");
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"1\"")
                .delete(programme.path("projects", project))
                .then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
        UUID seed = projects.term("FLAGSHIP", "SEED");
        UUID plan = projects.register("P2", "termIds", List.of(seed));
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .delete(programme.path("projects", plan))
                .then()
                .statusCode(204);
    }

    @Test
    void the_database_lets_nobody_rewrite_a_step() {
        projects.move(project, "APPROVED", "2021-03-01");
        var sql = TestProgramme.bean(Sql.class);
        assertThatThrownBy(() -> sql.update(
                        "update project_transition set happened_on = ? where project_id = ?",
                        LocalDate.of(2020, 1, 1),
                        project))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> sql.update("delete from project_transition where project_id = ?", project))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void a_step_leaves_its_trace_in_the_history() {
        projects.move(project, "APPROVED", "2021-03-01");
        programme
                .as(Role.AUDITOR)
                .queryParam("recordId", project)
                .get(programme.path("history"))
                .then()
                .body("items.action", contains("CHANGED", "CREATED"))
                .body("items[0].before.state", equalTo("PLANNED"), "items[0].after.state", equalTo("APPROVED"));
    }

    private void refused(Map<String, Object> step, String code, String field) {
        projects.move(project, step).statusCode(422).body("code", equalTo(code), "violations[0].field", equalTo(field));
    }
}
