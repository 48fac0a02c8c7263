package org.tuoling.budget;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.decision.Committee;
import org.tuoling.shared.access.Role;

/** Each way round the collective decision that a plan needs. */
@QuarkusTest
class PlanGateTest {

    private BudgetFixtures budget;
    private Committee committee;
    private UUID school;
    private UUID clinic;

    @BeforeEach
    void openProgramme() {
        budget = new BudgetFixtures();
        committee = new Committee(budget.programme);
        school = budget.project("P-1");
        clinic = budget.project("P-2");
        committee.threshold("BUDGET_CHANGE", "500.00", "2020-01-15");
    }

    private void required(UUID plan) {
        budget.approving(plan).statusCode(422).body("code", equalTo("decision.required"));
    }

    private UUID decidedOn(UUID plan, String kind, String amount) {
        UUID decision = committee.passed(kind, null, amount, "2021-01-10");
        budget.approving(plan, Map.of("decisionId", decision)).statusCode(200).body("decision.id", equalTo(decision.toString()));
        return decision;
    }

    @Test
    void the_first_plan_of_a_year_is_a_change_from_nothing() {
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "300.00");
        budget.line(plan, clinic, "200.01");
        required(plan);
        budget.approving(plan, Map.of("on", "2020-01-01")).statusCode(422).body("code", equalTo("decision.required"));
        decidedOn(plan, "PLAN", "500.01");
    }

    @Test
    void a_plan_at_the_threshold_needs_no_decision() {
        budget.approved(2021, school, "500.00");
    }

    @Test
    void a_decision_covers_no_more_than_its_amount() {
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        UUID small = committee.passed("PLAN", null, "999.99", "2021-01-10");
        budget.approving(plan, Map.of("decisionId", small))
                .statusCode(422)
                .body("code", equalTo("decision.exhausted"), "violations[0].field", equalTo("decisionId"));
        UUID contract = committee.passed("CONTRACT", committee.countyProject, "9000.00", "2021-01-10");
        budget.approving(plan, Map.of("decisionId", contract)).statusCode(422).body("code", equalTo("decision.does-not-cover"));
        budget.plan(plan).body("state", equalTo("DRAFT"));
    }

    @Test
    void a_decision_is_on_the_plan_of_its_own_year() {
        UUID next = budget.draft(2022);
        budget.line(next, school, "1000.00");
        UUID earlier = committee.passed("PLAN", null, "1000.00", "2021-01-10");
        UUID change = committee.passed("BUDGET_CHANGE", null, "1000.00", "2021-01-10");
        for (UUID decision : new UUID[] {earlier, change}) {
            budget.approving(next, Map.of("decisionId", decision))
                    .statusCode(422)
                    .body("code", equalTo("decision.does-not-cover"), "violations[0].field", equalTo("decisionId"));
        }
        UUID plan = budget.draft(2021);
        budget.line(plan, school, "1000.00");
        budget.approving(plan, Map.of("decisionId", earlier)).statusCode(200);
    }

    @Test
    void small_changes_add_up_until_one_is_decided_on() {
        UUID first = budget.draft(2021);
        budget.line(first, school, "1000.00");
        decidedOn(first, "PLAN", "1000.00");
        UUID second = budget.draft(2021);
        budget.change(second, school, "1400.00");
        budget.approving(second).statusCode(200);
        UUID third = budget.draft(2021);
        budget.change(third, school, "1501.00");
        required(third);
        decidedOn(third, "BUDGET_CHANGE", "501.00");
        UUID fourth = budget.draft(2021);
        budget.change(fourth, school, "1900.00");
        budget.approving(fourth).statusCode(200);
    }

    @Test
    void money_moved_between_projects_is_a_change() {
        UUID first = budget.draft(2021);
        budget.line(first, school, "1000.00");
        budget.line(first, clinic, "1000.00");
        decidedOn(first, "PLAN", "2000.00");
        UUID second = budget.draft(2021);
        budget.change(second, school, "400.00");
        budget.change(second, clinic, "1600.00");
        required(second);
    }

    @Test
    void what_comes_in_from_a_workbook_has_to_be_approved_by_another() {
        String rows = """
                Fiscal year,Version,Reason,Approved on,Project code,Category of funding,Amount (yuan)
                2021,1,Plan of 2021,%s,P-1,FUND:FISCAL,1000.00
                2021,1,Plan of 2021,%s,P-2,FUND:FISCAL,200.00
                """;
        budget.programme
                .as(Role.FINANCE_OFFICER)
                .contentType("text/csv")
                .body(rows.formatted("2021-01-20", "2021-01-20").getBytes(StandardCharsets.UTF_8))
                .post(budget.programme.path("plans", "import"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("budget.approved-by-drafter"));
        for (String done : new String[] {"created", "unchanged"}) {
            budget.programme
                    .as(Role.FINANCE_OFFICER)
                    .contentType("text/csv")
                    .body(rows.formatted("", "").getBytes(StandardCharsets.UTF_8))
                    .post(budget.programme.path("plans", "import"))
                    .then()
                    .statusCode(200)
                    .body(done, equalTo(1));
        }
        var plan = UUID.fromString(budget.programme
                .as(Role.AUDITOR)
                .get(budget.programme.path("plans"))
                .then()
                .body("items[0].state", equalTo("DRAFT"), "items[0].lineCount", equalTo(2))
                .extract()
                .path("items[0].id"));
        required(plan);
    }
}
