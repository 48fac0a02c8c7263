package org.tuoling.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PlansResourceTest {

    private BudgetFixtures budget;
    private TestProgramme programme;
    private UUID school;

    @BeforeEach
    void openProgramme() {
        budget = new BudgetFixtures();
        programme = budget.programme;
        school = budget.project("P-1");
    }

    @Test
    void a_plan_in_force_says_what_a_project_is_given() {
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        budget.plan(plan).body("state", equalTo("DRAFT"), "total.amount", equalTo("1000.00"), "number", equalTo(1));
        budget.approving(plan)
                .statusCode(200)
                .body("state", equalTo("APPROVED"), "draftedBy", equalTo("测试账号"), "decision", nullValue());
        budget.budgetLines()
                .body("items.approved.amount", contains("1000.00"), "items.planned.amount", contains("1000.00"))
                .body("items.place.code", contains("652930"), "items.category.code", contains("FISCAL"));
        programme
                .as(Role.AUDITOR)
                .get(programme.path("projects", school))
                .then()
                .body("approvedAmount.amount", equalTo("1000.00"), "approvedByPlan", equalTo(true));
    }

    @Test
    void an_approved_amount_of_a_plan_is_not_typed_in() {
        budget.approved(2021, school, "1000.00");
        var body = budget.projectBody("P-1");
        String tag = programme.as(Role.AUDITOR).get(programme.path("projects", school)).header("ETag");
        body.put("approvedAmount", BudgetFixtures.yuan("9000.00"));
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", tag)
                .body(body)
                .put(programme.path("projects", school))
                .then()
                .statusCode(422)
                .body("code", equalTo("project.approved-amount-of-plan"));
        body.put("approvedAmount", BudgetFixtures.yuan("1000.00"));
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", tag)
                .body(body)
                .put(programme.path("projects", school))
                .then()
                .statusCode(200);
    }

    @Test
    void plans_of_several_years_add_up() {
        budget.approved(2020, school, "300.00");
        budget.approved(2021, school, "700.00");
        budget.budgetLines().body("items.approved.amount", contains("1000.00"));
        list(Map.of("fiscalYear", 2020)).body("items.number", contains(1), "total", equalTo(1));
        list(Map.of()).body("items.fiscalYear", contains(2021, 2020));
    }

    private ValidatableResponse list(Map<String, ?> parameters) {
        return programme.as(Role.AUDITOR).queryParams(parameters).get(programme.path("plans")).then();
    }

    @Test
    void a_later_version_takes_the_place_of_the_one_in_force() {
        UUID clinic = budget.project("P-2");
        UUID road = budget.project("P-3");
        UUID first = budget.draft(2021);
        budget.line(first, school, "1000.00");
        budget.line(first, clinic, "500.00");
        budget.approving(first).statusCode(200);
        UUID second = budget.draft(2021);
        budget.plan(second).body("number", equalTo(2), "lineCount", equalTo(2), "basedOn", equalTo(first.toString()));
        budget.change(second, school, "800.00");
        budget.line(second, road, "200.00");
        programme
                .as(Role.AUDITOR)
                .queryParam("with", first)
                .get(programme.path("plans", second, "comparison"))
                .then()
                .body("items.project.code", contains("P-1", "P-2", "P-3"))
                .body("items.before.amount", contains("1000.00", "500.00", "0.00"))
                .body("items.after.amount", contains("800.00", "500.00", "200.00"))
                .body("items.difference.amount", contains("200.00", "0.00", "200.00"))
                .body("items.change", contains("REDUCED", "UNCHANGED", "ADDED"));
        budget.approving(second).statusCode(200);
        budget.plan(first).body("state", equalTo("SUPERSEDED"));
        budget.budgetLines()
                .body("items.approved.amount", contains("800.00", "500.00", "200.00"))
                .body("items.planned.amount", contains("1000.00", "500.00", "0.00"));
    }

    @Test
    void a_draft_based_on_a_version_no_longer_in_force_is_refused() {
        budget.approved(2021, school, "1000.00");
        UUID one = budget.draft(2021);
        UUID other = budget.draft(2021);
        budget.change(one, school, "1100.00");
        budget.approving(one).statusCode(200);
        budget.approving(other).statusCode(409).body("code", equalTo("budget.outdated"));
    }

    @Test
    void of_two_versions_approved_at_once_one_is_in_force() throws Exception {
        budget.approved(2021, school, "1000.00");
        UUID one = budget.draft(2021);
        UUID other = budget.draft(2021);
        budget.change(one, school, "1100.00");
        budget.change(other, school, "1300.00");
        programme.as(Role.COMMANDER).get(programme.path("plans"));
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> budget.approving(one).extract().statusCode(),
                    () -> budget.approving(other).extract().statusCode()));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get())).containsExactlyInAnyOrder(200, 409);
        }
        list(Map.of("state", "APPROVED")).body("items", hasSize(1));
        String given = budget.plan(one).extract().path("state").equals("APPROVED") ? "1100.00" : "1300.00";
        budget.budgetLines().body("items.approved.amount", contains(given));
    }

    @Test
    void who_had_a_hand_in_a_draft_does_not_approve_it() {
        var both = budget.asBoth(Role.COMMANDER, Role.FINANCE_OFFICER);
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        UUID clinic = budget.project("P-2");
        given(both)
                .body(Map.of("projectId", clinic, "categoryId", budget.fiscal, "amount", BudgetFixtures.yuan("5.00")))
                .post(programme.path("plans", plan, "lines"))
                .then()
                .statusCode(201);
        given(both)
                .header("If-Match", budget.tagOf(plan))
                .body(Map.of())
                .post(programme.path("plans", plan, "approval"))
                .then()
                .statusCode(422)
                .body("code", equalTo("budget.approved-by-drafter"));
        budget.approving(plan).statusCode(200);
    }

    @Test
    void nor_does_he_with_a_second_account() {
        UUID person = programme.create("people", Map.of("code", "R-1", "name", "两个账号"));
        UUID plan = UUID.fromString(programme
                .as(Role.FINANCE_OFFICER, person)
                .body(Map.of("fiscalYear", 2021, "reason", "年度计划"))
                .post(programme.path("plans"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        budget.line(plan, school, "1000.00");
        programme
                .as(Role.COMMANDER, person)
                .header("If-Match", budget.tagOf(plan))
                .body(Map.of())
                .post(programme.path("plans", plan, "approval"))
                .then()
                .statusCode(422)
                .body("code", equalTo("budget.approved-by-drafter"));
    }

    private static RequestSpecification given(RequestSpecification by) {
        return RestAssured.given().spec(by);
    }

    @Test
    void an_approval_is_of_what_was_seen() {
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        String seen = budget.tagOf(plan);
        budget.change(plan, school, "9000.00");
        programme
                .as(Role.COMMANDER)
                .header("If-Match", seen)
                .body(Map.of())
                .post(programme.path("plans", plan, "approval"))
                .then()
                .statusCode(412);
        programme
                .as(Role.COMMANDER)
                .body(Map.of())
                .post(programme.path("plans", plan, "approval"))
                .then()
                .statusCode(428);
    }

    @Test
    void an_approval_sent_twice_happens_once() {
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        String tag = budget.tagOf(plan);
        for (int i = 0; i < 2; i++) {
            programme
                    .as(Role.COMMANDER)
                    .header("If-Match", tag)
                    .header("Idempotency-Key", "approve-1")
                    .body(Map.of())
                    .post(programme.path("plans", plan, "approval"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("APPROVED"));
        }
        budget.budgetLines().body("items.approved.amount", contains("1000.00"));
    }

    @Test
    void what_was_approved_stays() {
        UUID plan = budget.approved(2021, school, "1000.00");
        budget.adding(plan, budget.project("P-2"), budget.fiscal, "1.00")
                .statusCode(409)
                .body("code", equalTo("budget.not-a-draft"));
        programme
                .as(Role.FINANCE_OFFICER)
                .header("If-Match", budget.tagOf(plan))
                .delete(programme.path("plans", plan))
                .then()
                .statusCode(409);
        budget.approving(plan).statusCode(409);
        var sql = TestProgramme.bean(Sql.class);
        for (String change : List.of(
                "update plan_line set amount_minor = 1 where plan_id = ?",
                "delete from plan_line where plan_id = ?",
                "update plan_version set reason = 'x' where id = ?",
                "update plan_version set state = 'DRAFT' where id = ?",
                "delete from plan_version where id = ?")) {
            assertThatThrownBy(() -> sql.update(change, plan)).as(change).isInstanceOf(SqlFailure.class);
        }
    }

    @Test
    void a_discarded_draft_keeps_its_number() {
        UUID plan = budget.draft(2021);
        programme
                .as(Role.FINANCE_OFFICER)
                .header("If-Match", budget.tagOf(plan))
                .delete(programme.path("plans", plan))
                .then()
                .statusCode(204);
        budget.plan(plan).body("state", equalTo("DISCARDED"));
        budget.plan(budget.draft(2021)).body("number", equalTo(2));
    }

    @Test
    void lines_name_what_can_be_planned_for() {
        UUID plan = budget.draft(2021);
        budget.adding(plan, UUID.randomUUID(), budget.fiscal, "1").statusCode(422).body("code", equalTo("budget.project-unknown"));
        budget.adding(plan, school, budget.livelihood, "1")
                .statusCode(422)
                .body("code", equalTo("budget.category-of-other-kind"), "violations[0].field", equalTo("categoryId"));
        budget.adding(plan, school, budget.fiscal, "0").statusCode(422).body("code", equalTo("budget.amount-not-positive"));
        budget.line(plan, school, "1");
        budget.adding(plan, school, budget.fiscal, "2").statusCode(409).body("code", equalTo("budget.line-twice"));
        budget.adding(plan, school, budget.outside, "2").statusCode(201);
        budget.adding(UUID.randomUUID(), school, budget.fiscal, "2").statusCode(404);
        budget.approving(budget.draft(2022)).statusCode(422).body("code", equalTo("budget.empty"));
    }

    @Test
    void plans_are_drafted_and_approved_by_those_who_may() {
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COMMANDER, Role.AUDITOR)) {
            programme
                    .as(role)
                    .body(Map.of("fiscalYear", 2021, "reason", "x"))
                    .post(programme.path("plans"))
                    .then()
                    .statusCode(403);
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.FINANCE_OFFICER, Role.PROJECT_OFFICER, Role.AUDITOR)) {
            programme
                    .as(role)
                    .header("If-Match", budget.tagOf(plan))
                    .body(Map.of())
                    .post(programme.path("plans", plan, "approval"))
                    .then()
                    .statusCode(403);
        }
        for (Role role : List.of(Role.GRID_LEADER, Role.MEMBER, Role.PARTNER)) {
            programme.as(role).get(programme.path("plans")).then().statusCode(403);
            programme.as(role).get(programme.path("budget-lines")).then().statusCode(403);
        }
    }

    private void lines(UUID plan) {
        programme.as(Role.AUDITOR).get(programme.path("plans", plan, "lines")).then().statusCode(200);
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        budget.approved(2020, school, "1.00");
        long one = Statements.during(() -> list(Map.of()));
        budget.approved(2021, budget.project("P-2"), "1.00");
        budget.draft(2022);
        assertThat(Statements.during(() -> list(Map.of()))).isEqualTo(one);
        UUID two = budget.draft(2023);
        budget.line(two, school, "1.00");
        long ofPlan = Statements.during(() -> lines(two));
        budget.line(two, budget.project("P-3"), "1.00");
        assertThat(Statements.during(() -> lines(two))).isEqualTo(ofPlan);
        long lines = Statements.during(() -> budget.budgetLines());
        budget.approved(2022, budget.project("P-9"), "1.00");
        assertThat(Statements.during(() -> budget.budgetLines())).isEqualTo(lines);
    }
}
