package org.tuoling.disbursement;

import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.AmountChanges;
import org.tuoling.contract.SpendingScene;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** What may still be spent on a project depends on where it stands. */
@QuarkusTest
class StoppedProjectsTest {

    private static final String STOPPED = "project.spending-stopped";
    private static final String ACCEPTED = "project.spending-accepted";

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

    @Test
    void a_suspended_project_is_neither_contracted_for_nor_paid() {
        nothingIsSpentOnce("SUSPENDED");
    }

    @Test
    void a_cancelled_project_is_neither_contracted_for_nor_paid() {
        nothingIsSpentOnce("CANCELLED");
    }

    private void nothingIsSpentOnce(String state) {
        UUID contract = scene.signed("100000.00");
        UUID unused = scene.signed("500.00");
        UUID draft = scene.drafted("1000.00");
        UUID paid = scene.paid(contract, "40.00");
        UUID requested = scene.requested(contract, "10.00");
        UUID submitted = scene.submitted(contract, "15.00");
        UUID reviewed = scene.reviewed(contract, "20.00");
        UUID approved = scene.approved(contract, "30.00");
        var changes = new AmountChanges(scene);
        UUID raise = changes.proposed(contract, "100001.00");
        scene.move(Map.of("to", state, "on", DAY, "reason", "停工"));
        refused(draft(), STOPPED, "projectId");
        refused(scene.sign(draft, Map.of("signedOn", DAY)), STOPPED, "signedOn");
        changes.confirm(contract, raise, Map.of()).then().statusCode(422).body("code", equalTo(STOPPED));
        refused(scene.pay(approved), STOPPED, "paidOn");
        scene.submit(requested).then().statusCode(422).body("code", equalTo(STOPPED));
        scene.review(submitted).then().statusCode(422).body("code", equalTo(STOPPED));
        scene.approve(reviewed, Map.of()).then().statusCode(422).body("code", equalTo(STOPPED));
        scene.giveBack(approved).then().statusCode(200);
        scene.refund(paid, "5.00").then().statusCode(200);
        scene.step(Role.COMMANDER, "contracts", unused, "cancellation", Map.of("reason", "停建")).then().statusCode(200);
    }

    @Test
    void nothing_is_committed_for_a_suspended_project() {
        UUID contract = scene.drafted("1000.00");
        scene.sign(contract, Map.of("signedOn", DAY, "committedAmount", yuan("0.00"))).then().statusCode(200);
        scene.move(Map.of("to", "SUSPENDED", "on", DAY, "reason", "停工"));
        var commitment = Map.of("amount", yuan("1000.00"), "on", DAY);
        refused(scene.step(Role.FINANCE_OFFICER, "contracts", contract, "commitments", commitment), STOPPED, "on");
        scene.move(Map.of("to", "APPROVED", "on", DAY, "reason", "复工"));
        scene.step(Role.FINANCE_OFFICER, "contracts", contract, "commitments", commitment).then().statusCode(200);
    }

    @Test
    void what_is_left_over_of_an_accepted_project_is_contracted_to_nobody() {
        UUID contract = scene.signed("1000.00");
        UUID draft = scene.drafted("500.00");
        scene.accept();
        refused(draft(), ACCEPTED, "projectId");
        refused(scene.sign(draft, Map.of("signedOn", DAY)), ACCEPTED, "signedOn");
        new AmountChanges(scene).change(contract, "1000.01").then().statusCode(422).body("code", equalTo(ACCEPTED));
        scene.paid(contract, "1000.00");
    }

    private Response draft() {
        return scene.programme
                .as(Role.PROJECT_OFFICER)
                .body(scene.contractBody("1000.00"))
                .post(scene.programme.path("contracts"));
    }

    private static void refused(Response answer, String code, String field) {
        answer.then().statusCode(422).body("code", equalTo(code), "violations[0].field", equalTo(field));
    }
}
