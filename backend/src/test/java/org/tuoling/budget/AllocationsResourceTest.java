package org.tuoling.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.ledger.EntryId;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Reversal;
import org.tuoling.ledger.Stage;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AllocationsResourceTest {

    private BudgetFixtures budget;
    private TestProgramme programme;
    private UUID project;
    private int next;

    @BeforeEach
    void planAProjectAndReceiveMoney() {
        budget = new BudgetFixtures();
        programme = budget.programme;
        project = budget.project("P-1");
        budget.approved(2021, project, "1000.00");
        budget.start(project);
        budget.receive("A-1", "2021-01-10", "600.00");
        budget.receive("A-2", "2021-02-10", "900.00");
    }

    private Map<String, Object> body(String kind, String amount) {
        return new HashMap<>(Map.of(
                "code", "BF-" + ++next,
                "kind", kind,
                "projectId", project,
                "categoryId", budget.fiscal,
                "amount", BudgetFixtures.yuan(amount),
                "on", "2021-04-02"));
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return programme.as(Role.FINANCE_OFFICER).body(body).post(programme.path("allocations")).then();
    }

    private UUID allocate(String amount) {
        return UUID.fromString(post(body("ALLOCATION", amount)).statusCode(201).extract().path("id"));
    }

    private void refused(String kind, String amount, String code) {
        post(body(kind, amount)).statusCode(422).body("code", equalTo(code), "violations[0].field", notNullValue());
    }

    private long held(Stage stage, Purpose purpose) {
        return TestProgramme.bean(Ledger.class)
                .balance(programme.id(), new PlaceId(budget.county), stage, purpose)
                .minor();
    }

    @Test
    void money_is_set_apart_out_of_what_came_first() {
        allocate("700.00");
        var forProject = Purpose.ofProject(project, budget.fiscal);
        assertThat(held(Stage.ALLOCATED, forProject)).isEqualTo(70_000);
        assertThat(held(Stage.ALLOCATED, forProject.withOrigin(budget.appropriations.getFirst()))).isEqualTo(60_000);
        assertThat(held(Stage.RECEIVED, Purpose.none())).isEqualTo(80_000);
        budget.budgetLines().body("items.allocated.amount", contains("700.00"));
    }

    @Test
    void no_more_is_allocated_than_the_plans_give() {
        allocate("999.99");
        refused("ALLOCATION", "0.02", "budget.allocated-above-approved");
        allocate("0.01");
        UUID cut = budget.draft(2021);
        budget.change(cut, project, "999.99");
        budget.approving(cut).statusCode(422).body("code", equalTo("budget.cut-below-used"));
    }

    @Test
    void no_more_is_allocated_than_was_received() {
        UUID other = budget.project("P-2");
        budget.approved(2022, other, "9000.00");
        budget.start(other);
        project = other;
        refused("ALLOCATION", "1500.01", "ledger.insufficient");
        allocate("1500.00");
        refused("ALLOCATION", "0.01", "ledger.insufficient");
    }

    @Test
    void no_more_is_taken_back_than_was_allocated() {
        allocate("300.00");
        refused("WITHDRAWAL", "300.01", "budget.withdrawn-above-allocated");
        post(body("WITHDRAWAL", "300.00")).statusCode(201);
        assertThat(held(Stage.RECEIVED, Purpose.none())).isEqualTo(150_000);
    }

    @Test
    void a_project_that_has_not_begun_or_is_stopped_is_given_nothing() {
        UUID planned = budget.project("P-2");
        budget.approved(2022, planned, "100.00");
        allocate("300.00");
        budget.move(project, Map.of("to", "SUSPENDED", "on", "2021-03-11", "reason", "停工")).statusCode(200);
        refused("ALLOCATION", "1.00", "project.spending-stopped");
        post(body("WITHDRAWAL", "300.00")).statusCode(201);
        project = planned;
        refused("ALLOCATION", "1.00", "project.spending-stopped");
    }

    @Test
    void money_can_be_taken_of_one_appropriation() {
        var body = body("ALLOCATION", "900.01");
        body.put("originId", budget.appropriations.getLast());
        post(body).statusCode(422).body("code", equalTo("ledger.insufficient"));
        body.put("amount", BudgetFixtures.yuan("900.00"));
        post(body).statusCode(201).body("origin.code", equalTo("A-2"));
        body = body("ALLOCATION", "1.00");
        body.put("originId", UUID.randomUUID());
        post(body).statusCode(422).body("code", equalTo("budget.origin-unknown"));
    }

    @Test
    void what_no_plan_gives_is_not_allocated() {
        project = budget.project("P-2");
        refused("ALLOCATION", "1.00", "budget.line-missing");
        var tomorrow = body("ALLOCATION", "1.00");
        tomorrow.put("on", "2099-01-01");
        post(tomorrow).statusCode(422).body("code", equalTo("budget.allocated-in-future"));
    }

    @Test
    void a_request_sent_twice_moves_money_once() {
        var body = body("ALLOCATION", "400.00");
        for (int i = 0; i < 2; i++) {
            programme
                    .as(Role.FINANCE_OFFICER)
                    .header("Idempotency-Key", "once")
                    .body(body)
                    .post(programme.path("allocations"))
                    .then()
                    .statusCode(201);
        }
        assertThat(held(Stage.RECEIVED, Purpose.none())).isEqualTo(110_000);
        post(body).statusCode(409).body("code", equalTo("budget.allocation-code-taken"));
    }

    @Test
    void a_reversed_allocation_gives_the_money_back() {
        UUID id = allocate("400.00");
        var sql = TestProgramme.bean(Sql.class);
        UUID entry = sql.one("select id from journal_entry where source_id = ?", row -> row.id("id"), id).orElseThrow();
        TestProgramme.bean(Ledger.class)
                .reverse(programme.id(), new EntryId(entry), new Reversal("记错项目", LocalDate.of(2021, 4, 3)));
        assertThat(held(Stage.RECEIVED, Purpose.none())).isEqualTo(150_000);
        budget.budgetLines().body("items.allocated.amount", contains("0.00"));
        programme
                .as(Role.AUDITOR)
                .get(programme.path("allocations", id))
                .then()
                .body("reversalReason", equalTo("记错项目"));
        assertThatThrownBy(() -> sql.update("update allocation set amount_minor = 1 where id = ?", id))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void only_finance_moves_money() {
        for (Role role : Role.values()) {
            if (role != Role.FINANCE_OFFICER) {
                programme
                        .as(role)
                        .body(body("ALLOCATION", "1.00"))
                        .post(programme.path("allocations"))
                        .then()
                        .statusCode(403);
            }
        }
        for (Role role : List.of(Role.GRID_LEADER, Role.MEMBER, Role.PARTNER)) {
            programme.as(role).get(programme.path("allocations")).then().statusCode(403);
        }
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        allocate("1.00");
        long one = Statements.during(this::list);
        allocate("2.00");
        post(body("WITHDRAWAL", "1.00")).statusCode(201);
        assertThat(Statements.during(this::list)).isEqualTo(one);
    }

    private void list() {
        programme.as(Role.AUDITOR).get(programme.path("allocations")).then().statusCode(200);
    }

    @Test
    void allocations_come_in_go_out_and_come_back_unchanged() {
        String rows = """
                Code,Kind,Project code,Category of funding,Document number,Amount (yuan),Day,Note
                B-1,Allocated,P-1,FUND:FISCAL,A-2,100.00,2021-04-02,first
                B-2,Taken back,P-1,FUND:FISCAL,,40.00,2021-04-03,
                """;
        load(rows, true).body("created", equalTo(2));
        load(rows, false).body("created", equalTo(2));
        load(rows, false).body("unchanged", equalTo(2));
        budget.budgetLines().body("items.allocated.amount", contains("60.00"));
    }

    private ValidatableResponse load(String rows, boolean dryRun) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(programme.path("allocations", "import"))
                .then()
                .statusCode(200);
    }
}
