package org.tuoling.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.SpendingScene;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

/** Nothing is paid above what is agreed, committed and decided, and what comes back can be asked for anew. */
@QuarkusTest
class PaymentLimitsTest {

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

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("code", equalTo(code));
    }

    @Test
    void no_more_is_asked_for_than_is_committed() {
        UUID contract = scene.drafted("500000.00");
        scene.sign(contract, Map.of("signedOn", DAY, "committedAmount", yuan("200000.00"))).then().statusCode(200);
        scene.submitted(contract, "150000.00");
        UUID more = scene.requested(contract, "50000.01");
        refused(scene.submit(more), "contract.beyond-committed");
        UUID rest = scene.submitted(contract, "50000.00");
        refused(scene.submit(scene.requested(contract, "0.01")), "contract.beyond-committed");
        scene.giveBack(rest).then().statusCode(200);
        scene.submitted(contract, "0.01");
    }

    @Test
    void nothing_is_asked_for_under_a_draft_or_an_ended_contract() {
        UUID draft = scene.drafted("1000.00");
        refused(
                programme.as(Role.PROJECT_OFFICER).body(scene.requestBody(draft, "1.00")).post(programme.path("disbursements")),
                "disbursement.contract-not-signed");
        UUID contract = scene.signed("1000.00");
        UUID late = scene.requested(contract, "1.00");
        scene.step(Role.COMMANDER, "contracts", contract, "cancellation", Map.of("reason", "放弃")).then().statusCode(200);
        refused(scene.submit(late), "contract.step-impossible");
    }

    @Test
    void a_payment_above_the_threshold_needs_a_decision_not_exhausted() {
        UUID contract = scene.signed("900000.00");
        scene.committee.threshold("PAYMENT", "300000.00", "2021-01-01");
        UUID request = scene.reviewed(contract, "300000.01");
        refused(scene.approve(request, Map.of()), "decision.required");
        UUID elsewhere =
                scene.committee.passed("PAYMENT", scene.committee.regimentProject, scene.payee, "900000.00", "2021-06-10");
        refused(scene.approve(request, Map.of("decisionId", elsewhere)), "decision.does-not-cover");
        UUID another = scene.committee.passed("PAYMENT", scene.project, scene.payee(), "900000.00", "2021-06-10");
        refused(scene.approve(request, Map.of("decisionId", another)), "decision.does-not-cover");
        UUID tender = scene.committee.passed("CONTRACT", scene.project, "900000.00", "2021-06-10");
        refused(scene.approve(request, Map.of("decisionId", tender)), "decision.does-not-cover");
        UUID decision = scene.committee.passed("PAYMENT", scene.project, scene.payee, "500000.00", "2021-06-10");
        scene.approve(request, Map.of("decisionId", decision)).then().statusCode(200)
                .body("decision.id", equalTo(decision.toString()));
        UUID second = scene.reviewed(contract, "300000.01");
        refused(scene.approve(second, Map.of("decisionId", decision)), "decision.exhausted");
        scene.giveBack(request).then().statusCode(200);
        scene.approve(second, Map.of("decisionId", decision)).then().statusCode(200);
        scene.pay(second).then().statusCode(200);
    }

    @Test
    void a_decision_on_one_contract_pays_nothing_under_another() {
        scene.committee.threshold("CONTRACT", "450000.00", "2021-01-01");
        scene.committee.threshold("PAYMENT", "200000.00", "2021-01-01");
        UUID decision = scene.committee.passed("CONTRACT", scene.project, scene.payee, "900000.00", "2021-06-10");
        UUID decided = scene.drafted("500000.00");
        scene.sign(decided, Map.of("signedOn", DAY, "decisionId", decision)).then().statusCode(200);
        UUID undecided = scene.signed("400000.00");
        var named = Map.<String, Object>of("decisionId", decision);
        refused(scene.approve(scene.reviewed(undecided, "300000.00"), named), "decision.does-not-cover");
        scene.approve(scene.reviewed(decided, "300000.00"), named).then().statusCode(200);
    }

    @Test
    void a_payment_is_a_day_of_the_bank_not_before_its_approval() {
        UUID contract = scene.signed("1000.00");
        UUID request = scene.approved(contract, "100.00");
        for (var paid : Map.of("2021-06-14", "disbursement.before-last-step", "2021-06-16", "ledger.effective-in-future").entrySet()) {
            refused(
                    scene.step(Role.FINANCE_OFFICER, "disbursements", request, "payment",
                            Map.of("bankReference", "B", "paidOn", paid.getKey())),
                    paid.getValue());
        }
        var transfer = scene.transfer();
        scene.step(Role.FINANCE_OFFICER, "disbursements", request, "payment", transfer).then().statusCode(200);
        UUID other = scene.approved(contract, "100.00");
        scene.step(Role.FINANCE_OFFICER, "disbursements", other, "payment", transfer).then().statusCode(409)
                .body("code", equalTo("disbursement.bank-reference-taken"));
    }

    @Test
    void what_is_paid_is_where_the_ledger_says() {
        UUID contract = scene.signed("500000.00");
        scene.paid(contract, "200000.00");
        assertThat(scene.held(Stage.COMMITTED, contract)).isEqualTo(300_000_00);
        assertThat(scene.held(Stage.PAID, contract)).isEqualTo(200_000_00);
        scene.show("contracts", contract).body("paid.amount", equalTo("200000.00"), "claimed.amount", equalTo("200000.00"));
    }

    @Test
    void a_refund_can_be_asked_for_anew_and_is_no_more_than_was_paid() {
        UUID contract = scene.signed("500000.00");
        UUID paid = scene.paid(contract, "500000.00");
        refused(scene.refund(paid, "500000.01"), "disbursement.refund-above-paid");
        scene.refund(paid, "100000.00").then().statusCode(200).body("refunded.amount", equalTo("100000.00"));
        refused(scene.refund(paid, "400000.01"), "disbursement.refund-above-paid");
        assertThat(scene.held(Stage.COMMITTED, contract)).isEqualTo(100_000_00);
        scene.paid(contract, "100000.00");
        assertThat(scene.held(Stage.PAID, contract)).isEqualTo(500_000_00);
        programme.as(Role.AUDITOR).get(programme.path("disbursements", paid, "refunds")).then()
                .body("items[0].amount.amount", equalTo("100000.00"));
    }

    @Test
    void reversing_a_payment_takes_the_request_back() {
        UUID contract = scene.signed("500000.00");
        UUID paid = scene.paid(contract, "500000.00");
        UUID entry = scene.entryOf(paid, EntryCode.PAYMENT);
        scene.reverse(Role.FINANCE_OFFICER, entry).then().statusCode(403).body("code", equalTo("ledger.own-entry"));
        scene.reverse(Role.COMMANDER, entry).then().statusCode(201);
        scene.show("disbursements", paid).body("state", equalTo("REVERSED"));
        assertThat(scene.sum(contract, "claimed")).isZero();
        assertThat(scene.held(Stage.COMMITTED, contract)).isEqualTo(500_000_00);
        scene.reverse(Role.COMMANDER, entry).then().statusCode(409);
        scene.paid(contract, "500000.00");
    }

    @Test
    void a_payment_that_was_refunded_is_not_reversed_before_the_refund_is() {
        UUID contract = scene.signed("500000.00");
        UUID paid = scene.paid(contract, "300000.00");
        scene.paid(contract, "200000.00");
        scene.refund(paid, "100000.00").then().statusCode(200);
        UUID payment = scene.entryOf(paid, EntryCode.PAYMENT);
        refused(scene.reverse(Role.COMMANDER, payment), "disbursement.refunded");
        String refund = programme.as(Role.AUDITOR).get(programme.path("disbursements", paid, "refunds")).path("items[0].id");
        scene.reverse(Role.COMMANDER, scene.entryOf(UUID.fromString(refund), EntryCode.REFUND)).then().statusCode(201);
        scene.show("disbursements", paid).body("refunded.amount", equalTo("0.00"));
        scene.reverse(Role.COMMANDER, payment).then().statusCode(201);
    }

    @Test
    void reversing_a_commitment_leaves_what_is_asked_for_covered() {
        UUID contract = scene.signed("500000.00");
        scene.submitted(contract, "0.01");
        UUID commitment = scene.entryOf(scene.movementOf(contract, "COMMITMENT"), EntryCode.COMMITMENT);
        refused(scene.reverse(Role.FINANCE_OFFICER, commitment), "contract.still-claimed");
        UUID free = scene.signed("100000.00");
        UUID unused = scene.entryOf(scene.movementOf(free, "COMMITMENT"), EntryCode.COMMITMENT);
        scene.reverse(Role.FINANCE_OFFICER, unused).then().statusCode(201);
        scene.show("contracts", free).body("committed.amount", equalTo("0.00"), "state", equalTo("SIGNED"));
    }

    @Test
    void reversing_a_final_account_opens_the_contract_again() {
        UUID contract = scene.signed("500000.00");
        scene.paid(contract, "300000.00");
        scene.step(Role.COMMANDER, "contracts", contract, "final-account", Map.of("amount", yuan("300000.00"), "on", DAY))
                .then().statusCode(200);
        UUID release = scene.entryOf(scene.movementOf(contract, "RELEASE"), EntryCode.RELEASE);
        refused(scene.reverse(Role.FINANCE_OFFICER, release), "contract.step-impossible");
        UUID account = scene.entryOf(scene.movementOf(contract, "FINAL_ACCOUNT"), EntryCode.FINAL_ACCOUNT);
        scene.reverse(Role.FINANCE_OFFICER, account).then().statusCode(201);
        scene.reverse(Role.FINANCE_OFFICER, release).then().statusCode(201);
        scene.show("contracts", contract).body("state", equalTo("SIGNED"), "committed.amount", equalTo("500000.00"));
        scene.paid(contract, "200000.00");
    }

    @Test
    void work_is_counted_for_each_role_and_shown_in_its_list() {
        UUID contract = scene.signed("500000.00");
        scene.submitted(contract, "1.00");
        scene.submitted(contract, "2.00");
        scene.reviewed(contract, "3.00");
        scene.approved(contract, "4.00");
        scene.giveBack(scene.submitted(contract, "5.00")).then().statusCode(200);
        scene.drafted("6.00");
        work(Role.FINANCE_OFFICER, Map.of("DISBURSEMENT_TO_REVIEW", 2, "DISBURSEMENT_TO_PAY", 1, "CONTRACT_TO_SIGN", 1,
                "CONTRACT_CHANGE_TO_CONFIRM", 0));
        work(Role.COMMANDER, Map.of("DISBURSEMENT_TO_APPROVE", 1, "CONTRACT_TO_SIGN", 1, "CONTRACT_CHANGE_TO_CONFIRM", 0));
        work(Role.PROJECT_OFFICER, Map.of("DISBURSEMENT_RETURNED_TO_ME", 1));
        work(Role.AUDITOR, Map.of());
        for (var waiting : Map.of(Role.FINANCE_OFFICER, 3, Role.COMMANDER, 1, Role.PROJECT_OFFICER, 1, Role.AUDITOR, 0).entrySet()) {
            programme.as(waiting.getKey()).queryParam("awaiting", "me").get(programme.path("disbursements")).then()
                    .statusCode(200).body("total", equalTo(waiting.getValue()));
        }
    }

    private void work(Role role, Map<String, Integer> expected) {
        List<Map<String, Object>> lines = programme.as(role).get(programme.path("my", "work")).jsonPath().getList("$");
        var counts = new HashMap<String, Integer>();
        lines.forEach(line -> counts.put((String) line.get("kind"), ((Number) line.get("count")).intValue()));
        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void lists_are_narrowed_and_cost_the_same_statements_however_long() {
        UUID contract = scene.signed("500000.00");
        UUID paid = scene.paid(contract, "7.00");
        scene.requested(contract, "8.00");
        for (var query : Map.<String, Object>of(
                "contractId", contract, "projectId", scene.project, "payeeId", scene.payee, "flagged", false, "q", "jdk").entrySet()) {
            programme.as(Role.AUDITOR).queryParam(query.getKey(), query.getValue()).get(programme.path("disbursements")).then()
                    .statusCode(200).body("total", equalTo(2));
        }
        programme.as(Role.AUDITOR).queryParam("state", "PAID").get(programme.path("disbursements")).then()
                .body("items[0].id", equalTo(paid.toString()), "total", equalTo(1));
        for (String sort : List.of("-paidOn", "amount", "-code")) {
            programme.as(Role.AUDITOR).queryParam("sort", sort).get(programme.path("disbursements")).then().statusCode(200);
        }
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("disbursements")).then().statusCode(200);
        list.run();
        long two = Statements.during(list);
        for (int i = 0; i < 5; i++) {
            scene.requested(contract, "1.00");
        }
        assertThat(Statements.during(list)).isEqualTo(two);
    }
}
