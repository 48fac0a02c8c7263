package org.tuoling.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.SpendingScene;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** The row of bars of a project: each stage by itself. */
@QuarkusTest
class BudgetLineStagesTest {

    private SpendingScene scene;

    @BeforeEach
    void planAndAllocate() {
        scene = new SpendingScene("1000.00", "600.00");
    }

    private ValidatableResponse lines() {
        return scene.programme
                .as(Role.AUDITOR)
                .get(scene.programme.path("budget-lines"))
                .then()
                .statusCode(200);
    }

    private UUID appropriation(String number, String receivedOn) {
        var body = new HashMap<String, Object>(Map.of(
                "documentNumber", number,
                "fiscalYear", 2021,
                "source", "示例财政局",
                "placeId", scene.committee.county,
                "grantedOn", "2021-03-01",
                "amount", SpendingScene.yuan("900.00")));
        body.put("receivedOn", receivedOn);
        return scene.programme.create("appropriations", body);
    }

    private void share(UUID appropriation, String amount) {
        scene.programme.create(
                "appropriation-shares",
                Map.of(
                        "appropriationId", appropriation,
                        "projectId", scene.project,
                        "amount", SpendingScene.yuan(amount)));
    }

    @Test
    void money_is_told_at_every_stage() {
        lines().body("items.planned.amount", contains("1000.00"), "items.approved.amount", contains("1000.00"))
                .body("items.received", contains(nullValue()), "items.accepted", contains(nullValue()));
        share(appropriation("A-1", "2021-03-20"), "700.00");
        share(appropriation("A-2", null), "50.00");
        try (var office = Evening.at(SpendingScene.DAY, "10:00")) {
            scene.paid(scene.signed("500.00"), "200.00");
        }
        lines().body("items.received.amount", contains("700.00"), "items.contracted.amount", contains("500.00"))
                .body("items.committed.amount", contains("500.00"), "items.paid.amount", contains("200.00"))
                .body("items.finalAmount.amount", contains("0.00"));
    }
}
