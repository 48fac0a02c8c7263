package org.tuoling.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ContractsResourceTest {

    private Evening evening;
    private SpendingScene scene;
    private TestProgramme programme;

    @BeforeEach
    void openScene() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene();
        programme = scene.programme;
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void a_draft_shows_what_it_refers_to_and_binds_nothing() {
        var body = scene.contractBody("400000.00");
        body.put("schedule", List.of(Map.of("dueOn", "2021-07-01", "amount", yuan("100000.00"), "note", "预付款")));
        UUID id = scene.drafted(body);
        scene.show("contracts", id)
                .body("state", equalTo("DRAFT"), "signedOn", nullValue(), "committed.amount", equalTo("0.00"))
                .body("project.code", equalTo("KP-01"), "category.code", equalTo("FISCAL"))
                .body("schedule", hasSize(1), "schedule[0].amount.amount", equalTo("100000.00"));
        assertThat(scene.held(Stage.COMMITTED, id)).isZero();
        body.put("schedule", List.of(Map.of("dueOn", "2021-07-01", "amount", yuan("400000.01"))));
        revise(id, body).then().statusCode(422).body("code", equalTo("contract.schedule-above-amount"));
    }

    @Test
    void signing_commits_allocated_money() {
        UUID id = scene.drafted("400000.00");
        scene.sign(id, Map.of("signedOn", DAY)).then().statusCode(200)
                .body("state", equalTo("SIGNED"), "committed.amount", equalTo("400000.00"));
        assertThat(scene.held(Stage.COMMITTED, id)).isEqualTo(400_000_00);
        assertThat(scene.allocated()).isEqualTo(600_000_00);
        programme.as(Role.AUDITOR).get(programme.path("contracts", id, "movements")).then()
                .body("items.kind", contains("COMMITMENT"));
    }

    @Test
    void a_contract_is_committed_to_as_money_is_allocated() {
        UUID id = scene.drafted("400000.00");
        scene.sign(id, Map.of("signedOn", DAY, "committedAmount", yuan("0.00"))).then().statusCode(200);
        commit(id, "150000.00").then().statusCode(200).body("committed.amount", equalTo("150000.00"));
        commit(id, "250000.01").then().statusCode(422).body("code", equalTo("contract.beyond-amount"));
        commit(id, "250000.00").then().statusCode(200);
        assertThat(scene.held(Stage.COMMITTED, id)).isEqualTo(400_000_00);
    }

    @Test
    void nothing_is_contracted_above_what_is_approved() {
        scene.signed("700000.00");
        refused(scene.sign(scene.drafted("300000.01"), Map.of("signedOn", DAY)), "budget.exceeded");
        scene.signed("300000.00");
    }

    @Test
    void nothing_is_committed_that_is_not_allocated() {
        var poor = new SpendingScene("1000000.00", "300000.00");
        UUID id = poor.drafted("300000.01");
        refused(poor.sign(id, Map.of("signedOn", DAY)), "ledger.insufficient");
        poor.sign(id, Map.of("signedOn", DAY, "committedAmount", yuan("300000.00"))).then().statusCode(200);
        var more = Map.of("amount", yuan("0.01"), "on", DAY);
        refused(poor.step(Role.COMMANDER, "contracts", id, "commitments", more), "ledger.insufficient");
    }

    @Test
    void above_the_threshold_a_passed_decision_is_needed() {
        scene.committee.threshold("CONTRACT", "500000.00", "2021-01-01");
        UUID decision = scene.committee.passed("CONTRACT", scene.project, "600000.00", "2021-06-10");
        UUID id = scene.drafted("500000.01");
        refused(scene.sign(id, Map.of("signedOn", DAY)), "decision.required");
        UUID another = scene.committee.passed("CONTRACT", scene.project, scene.payee(), "600000.00", "2021-06-10");
        refused(scene.sign(id, Map.of("signedOn", DAY, "decisionId", another)), "decision.does-not-cover");
        scene.sign(id, Map.of("signedOn", DAY, "decisionId", decision)).then().statusCode(200)
                .body("decision.id", equalTo(decision.toString()));
        UUID other = scene.drafted("200000.00");
        refused(scene.sign(other, Map.of("signedOn", DAY, "decisionId", decision)), "decision.exhausted");
        scene.sign(other, Map.of("signedOn", DAY)).then().statusCode(200);
    }

    @Test
    void a_final_account_frees_what_was_not_needed() {
        UUID id = scene.signed("400000.00");
        scene.paid(id, "300000.00");
        UUID waiting = scene.submitted(id, "50000.00");
        refused(settle(id, "300000.00"), "contract.claims-open");
        scene.giveBack(waiting).then().statusCode(200);
        refused(settle(id, "350000.00"), "contract.final-not-paid");
        settle(id, "300000.00").then().statusCode(200)
                .body("state", equalTo("SETTLED"), "finalAmount.amount", equalTo("300000.00"), "committed.amount", equalTo("300000.00"));
        assertThat(scene.held(Stage.FINAL, id)).isEqualTo(300_000_00);
        assertThat(scene.allocated()).isEqualTo(700_000_00);
        scene.signed("700000.00");
        refused(commit(id, "1.00"), "contract.step-impossible");
    }

    @Test
    void a_contract_nobody_asked_under_can_be_cancelled() {
        UUID id = scene.signed("400000.00");
        UUID request = scene.submitted(id, "10.00");
        refused(cancel(id), "contract.still-claimed");
        scene.giveBack(request).then().statusCode(200);
        cancel(id).then().statusCode(200).body("state", equalTo("CANCELLED"), "committed.amount", equalTo("0.00"));
        assertThat(scene.allocated()).isEqualTo(1_000_000_00);
        scene.signed("1000000.00");
    }

    @Test
    void a_draft_can_be_removed_and_a_signed_contract_stays() {
        UUID draft = scene.drafted("1000.00");
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").delete(programme.path("contracts", draft)).then()
                .statusCode(204);
        UUID signed = scene.signed("1000.00");
        programme.as(Role.PROJECT_OFFICER)
                .header("If-Match", scene.version("contracts", signed))
                .delete(programme.path("contracts", signed))
                .then()
                .statusCode(422)
                .body("code", equalTo("contract.step-impossible"));
        refused(revise(signed, scene.contractBody("2000.00")), "contract.step-impossible");
    }

    @Test
    void a_draft_is_removed_by_its_author_only() {
        UUID draft = scene.drafted("1000.00");
        programme.as(Role.PROJECT_OFFICER, programme.create("people", Map.of("code", "R-900", "name", "另一人")))
                .header("If-Match", "\"0\"")
                .delete(programme.path("contracts", draft))
                .then()
                .statusCode(403)
                .body("code", equalTo("contract.not-your-draft"));
    }

    @Test
    void days_are_not_in_the_future_and_not_before_the_signing() {
        UUID id = scene.drafted("1000.00");
        refused(scene.sign(id, Map.of("signedOn", "2021-06-16")), "contract.in-future");
        scene.sign(id, Map.of("signedOn", DAY, "committedAmount", yuan("0"))).then().statusCode(200);
        var early = Map.of("amount", yuan("1.00"), "on", "2021-06-14");
        refused(scene.step(Role.COMMANDER, "contracts", id, "commitments", early), "contract.before-signed");
    }

    @Test
    void records_of_another_programme_are_unknown() {
        var other = new SpendingScene();
        for (String field : List.of("projectId", "categoryId", "payeeId")) {
            var body = scene.contractBody("1000.00");
            body.put(field, field.equals("projectId") ? other.project : field.equals("payeeId") ? other.payee : other.category);
            programme.as(Role.PROJECT_OFFICER).body(body).post(programme.path("contracts")).then()
                    .statusCode(422).body("violations[0].field", equalTo(field));
        }
        UUID foreign = other.drafted("1000.00");
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(Map.of("signedOn", DAY))
                .post(programme.path("contracts", foreign, "signing")).then().statusCode(404);
    }

    @Test
    void lists_are_narrowed_and_cost_the_same_statements_however_long() {
        UUID first = scene.signed("3000.00");
        scene.drafted("2000.00");
        String code = scene.show("contracts", first).extract().path("code");
        for (var query : Map.of("state", "SIGNED", "q", code.toLowerCase(), "sort", "-amount").entrySet()) {
            programme.as(Role.AUDITOR).queryParam(query.getKey(), query.getValue()).get(programme.path("contracts")).then()
                    .statusCode(200).body("items[0].code", equalTo(code));
        }
        for (var query : Map.<String, Object>of("projectId", scene.project, "payeeId", scene.payee, "kind", "WORKS", "placeId", scene.committee.county).entrySet()) {
            programme.as(Role.AUDITOR).queryParam(query.getKey(), query.getValue()).get(programme.path("contracts")).then()
                    .statusCode(200).body("total", equalTo(2));
        }
        programme.as(Role.AUDITOR).queryParam("sort", "-signedOn").get(programme.path("contracts")).then().statusCode(200);
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("contracts")).then().statusCode(200);
        list.run();
        long two = Statements.during(list);
        for (int i = 0; i < 5; i++) {
            scene.drafted("1000.00");
        }
        assertThat(Statements.during(list)).isEqualTo(two);
    }

    @Test
    void drafts_wait_for_those_who_may_sign_them() {
        UUID draft = scene.drafted("2000.00");
        for (Role role : List.of(Role.COMMANDER, Role.FINANCE_OFFICER)) {
            programme.as(role).queryParam("awaiting", "me").get(programme.path("contracts")).then()
                    .body("items.id", containsInAnyOrder(draft.toString()));
        }
        programme.as(Role.PROJECT_OFFICER).queryParam("awaiting", "me").get(programme.path("contracts")).then()
                .body("total", equalTo(0));
    }

    @Test
    void who_does_not_sign_cannot_and_who_does_not_draft_cannot() {
        UUID id = scene.drafted("1000.00");
        var steps = Map.of(
                "signing", Map.of("signedOn", DAY),
                "commitments", Map.of("amount", yuan("2.00"), "on", DAY),
                "final-account", Map.of("amount", yuan("2.00"), "on", DAY),
                "cancellation", Map.of("reason", "x"));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.COMMANDER, Role.FINANCE_OFFICER))) {
            steps.forEach((step, body) -> programme.as(role).header("If-Match", "\"0\"").body(body)
                    .post(programme.path("contracts", id, step)).then().statusCode(403));
        }
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PROJECT_OFFICER))) {
            programme.as(role).body(scene.contractBody("1.00")).post(programme.path("contracts")).then().statusCode(403);
        }
    }

    private Response revise(UUID id, Map<String, Object> body) {
        return programme.as(Role.PROJECT_OFFICER)
                .header("If-Match", scene.version("contracts", id))
                .body(body)
                .put(programme.path("contracts", id));
    }

    private Response commit(UUID id, String amount) {
        return scene.step(Role.FINANCE_OFFICER, "contracts", id, "commitments", Map.of("amount", yuan(amount), "on", DAY));
    }

    private Response settle(UUID id, String amount) {
        return scene.step(Role.COMMANDER, "contracts", id, "final-account", Map.of("amount", yuan(amount), "on", DAY));
    }

    private Response cancel(UUID id) {
        return scene.step(Role.COMMANDER, "contracts", id, "cancellation", Map.of("reason", "中标单位放弃"));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("code", equalTo(code));
    }
}
