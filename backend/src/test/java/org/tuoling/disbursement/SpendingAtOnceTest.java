package org.tuoling.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.SpendingScene;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** Sixty-four hands at one contract, one budget line, one decision: exactly what can be afforded goes through. */
@QuarkusTest
class SpendingAtOnceTest {

    private static final int HANDS = 64;
    private static final int AFFORDABLE = 20;

    private Evening evening;
    private SpendingScene scene;

    @BeforeEach
    void openScene() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private List<Response> each(List<UUID> ids, String list, Role role, String step, Object body) throws Exception {
        var versions = ids.stream().map(id -> scene.version(list, id)).toList();
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < ids.size(); i++) {
            int hand = i;
            requests.add(() -> scene.programme
                    .as(role)
                    .header("If-Match", versions.get(hand))
                    .body(body instanceof String text && text.equals("payment") ? scene.transfer() : body)
                    .post(scene.programme.path(list, ids.get(hand), step)));
        }
        return AtOnce.send(requests);
    }

    private static void exactly(List<Response> answers, int affordable, String refusal) {
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(affordable);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo(refusal));
    }

    @Test
    void of_many_who_ask_at_once_those_are_served_that_the_contract_affords() throws Exception {
        UUID contract = scene.signed("200000.00");
        var requests = new ArrayList<UUID>();
        for (int i = 0; i < HANDS; i++) {
            requests.add(scene.requested(contract, "10000.00"));
        }
        exactly(each(requests, "disbursements", Role.PROJECT_OFFICER, "submission", ""), AFFORDABLE, "contract.beyond-committed");
        assertThat(scene.sum(contract, "claimed")).isEqualTo(200_000_00);
    }

    @Test
    void payments_at_once_from_one_contract_all_arrive() throws Exception {
        UUID contract = scene.signed("640000.00");
        var approved = new ArrayList<UUID>();
        for (int i = 0; i < HANDS; i++) {
            approved.add(scene.approved(contract, "10000.00"));
        }
        exactly(each(approved, "disbursements", Role.FINANCE_OFFICER, "payment", "payment"), HANDS, "");
        assertThat(scene.held(Stage.PAID, contract)).isEqualTo(640_000_00);
        assertThat(scene.held(Stage.COMMITTED, contract)).isZero();
        assertThat(scene.sum(contract, "paid")).isEqualTo(640_000_00);
    }

    @Test
    void contracts_signed_at_once_keep_within_the_budget_line() throws Exception {
        var drafts = new ArrayList<UUID>();
        for (int i = 0; i < HANDS; i++) {
            drafts.add(scene.drafted("50000.00"));
        }
        exactly(each(drafts, "contracts", Role.COMMANDER, "signing", Map.of("signedOn", DAY)), AFFORDABLE, "budget.exceeded");
        assertThat(scene.allocated()).isZero();
    }

    @Test
    void commitments_at_once_keep_within_what_is_allocated() throws Exception {
        var poor = new SpendingScene("6400000.00", "1000000.00");
        var contracts = new ArrayList<UUID>();
        for (int i = 0; i < HANDS; i++) {
            UUID contract = poor.drafted("100000.00");
            poor.sign(contract, Map.of("signedOn", DAY, "committedAmount", yuan("0.00"))).then().statusCode(200);
            contracts.add(contract);
        }
        scene = poor;
        exactly(
                each(contracts, "contracts", Role.COMMANDER, "commitments", Map.of("amount", yuan("50000.00"), "on", DAY)),
                AFFORDABLE,
                "ledger.insufficient");
        assertThat(poor.allocated()).isZero();
    }

    @Test
    void approvals_at_once_keep_within_the_decision() throws Exception {
        UUID contract = scene.signed("960000.00");
        UUID decision = scene.committee.passed("PAYMENT", scene.project, scene.payee, "300000.00", "2021-06-10");
        scene.committee.threshold("PAYMENT", "10000.00", "2022-01-01");
        var reviewed = new ArrayList<UUID>();
        for (int i = 0; i < HANDS; i++) {
            reviewed.add(scene.reviewed(contract, "15000.00"));
        }
        exactly(
                each(reviewed, "disbursements", Role.COMMANDER, "approval", Map.of("decisionId", decision)),
                AFFORDABLE,
                "decision.exhausted");
    }

    @Test
    void one_request_takes_each_step_once_however_many_push() throws Exception {
        UUID contract = scene.signed("100000.00");
        UUID approved = scene.approved(contract, "10000.00");
        var answers = each(java.util.Collections.nCopies(16, approved), "disbursements", Role.FINANCE_OFFICER, "payment", "payment");
        exactly(answers, 1, "request.stale");
        assertThat(scene.held(Stage.PAID, contract)).isEqualTo(10_000_00);
    }
}
