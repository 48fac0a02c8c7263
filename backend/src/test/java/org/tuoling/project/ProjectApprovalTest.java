package org.tuoling.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.tuoling.testing.TestProgramme.bean;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** Who registers a project or carries it out does not say himself that it may be done and for how much. */
@QuarkusTest
class ProjectApprovalTest {

    private static final String RESERVED = "project.approval-reserved";
    private static final String OWN = "project.approval-of-own";

    private TestProgramme programme;
    private ProjectFixtures projects;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        projects = new ProjectFixtures(programme);
    }

    private Map<String, Object> body(String code, String approved) {
        return projects.body(code, "approvedAmount", ProjectFixtures.yuan(approved));
    }

    private UUID registered(RequestSpecification by, String code) {
        return UUID.fromString(by.body(body(code, "5000.00")).post(programme.path("projects")).then()
                .statusCode(201).body("registeredBy.accountId", notNullValue()).extract().path("id"));
    }

    private String version(UUID project) {
        return programme.as(Role.AUDITOR).get(programme.path("projects", project)).header("ETag");
    }

    private ValidatableResponse approve(RequestSpecification by, UUID project) {
        return by.header("If-Match", version(project)).body(Map.of("to", "APPROVED", "on", "2021-03-01"))
                .post(programme.path("projects", project, "transitions")).then();
    }

    private ValidatableResponse revise(RequestSpecification by, UUID project, Map<String, Object> body) {
        return by.header("If-Match", version(project)).body(body).put(programme.path("projects", project)).then();
    }

    private void givenByPlan(UUID project, long yuan) {
        QuarkusTransaction.requiringNew().run(() -> bean(ProjectRegister.class)
                .approveByPlan(programme.id(), new ProjectId(project), Money.cny(yuan * 100)));
    }

    private static void refused(ValidatableResponse answer, String code, String field) {
        answer.statusCode(403).body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    @Test
    void those_who_carry_projects_out_approve_none() {
        UUID project = registered(programme.as(Role.PROJECT_OFFICER), "P1");
        for (Role role : List.of(Role.PROJECT_OFFICER, Role.ADMINISTRATOR)) {
            refused(approve(programme.as(role), project), RESERVED, "to");
        }
        approve(programme.as(Role.COMMANDER), project).statusCode(200).body("state", equalTo("APPROVED"));
        programme.as(Role.AUDITOR).get(programme.path("projects", project, "transitions")).then()
                .body("items[0].takenBy.accountId", notNullValue());
    }

    @Test
    void who_registers_a_project_does_not_approve_it_not_even_by_a_second_account() {
        UUID person = programme.create("people", Map.of("code", "R-001", "name", "沈甲一"));
        var first = programme.as(Role.COMMANDER, person);
        UUID project = registered(first, "P1");
        refused(approve(first, project), OWN, "to");
        refused(approve(programme.as(Role.COMMANDER, person), project), OWN, "to");
        approve(programme.as(Role.COMMANDER), project).statusCode(200);
    }

    @Test
    void a_plan_in_force_that_gives_it_money_is_its_approval() {
        UUID project = registered(programme.as(Role.PROJECT_OFFICER), "P1");
        givenByPlan(project, 0);
        refused(approve(programme.as(Role.PROJECT_OFFICER), project), RESERVED, "to");
        givenByPlan(project, 4000);
        approve(programme.as(Role.PROJECT_OFFICER), project).statusCode(200);
        revise(programme.as(Role.COMMANDER), project, body("P1", "5000.00")).statusCode(422)
                .body("code", equalTo("project.approved-amount-of-plan"), "violations[0].field", equalTo("approvedAmount"));
    }

    @Test
    void what_was_approved_is_raised_by_nobody_who_could_not_have_approved_it() {
        var registrant = programme.as(Role.COMMANDER, programme.create("people", Map.of("code", "R-001", "name", "沈甲一")));
        UUID project = registered(registrant, "P1");
        revise(programme.as(Role.PROJECT_OFFICER), project, body("P1", "6000.00")).statusCode(200);
        approve(programme.as(Role.COMMANDER), project).statusCode(200);
        refused(revise(programme.as(Role.PROJECT_OFFICER), project, body("P1", "7000.00")), RESERVED, "approvedAmount");
        refused(revise(registrant, project, body("P1", "7000.00")), OWN, "approvedAmount");
        revise(programme.as(Role.PROJECT_OFFICER), project, body("P2", "6000.00")).statusCode(200);
        revise(programme.as(Role.COMMANDER), project, body("P2", "7000.00")).statusCode(200)
                .body("approvedAmount.amount", equalTo("7000.00"));
    }

    @Test
    void the_database_takes_no_approval_by_who_registered() {
        UUID project = registered(programme.as(Role.PROJECT_OFFICER), "P1");
        assertThatThrownBy(() -> bean(Sql.class).update(
                        """
                        insert into project_transition (id, programme_id, project_id, number, from_state, to_state, happened_on,
                                                        recorded_at, taken_by_account_id, taken_by_name)
                        select gen_random_uuid(), programme_id, id, 1, 'PLANNED', 'APPROVED', date '2021-03-01', now(),
                               registered_by_account_id, registered_by_name
                        from project where id = ?
                        """,
                        project))
                .hasMessageContaining("not approved by who registered it");
    }
}
