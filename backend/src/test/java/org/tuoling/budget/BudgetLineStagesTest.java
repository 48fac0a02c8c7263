package org.tuoling.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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
                .body("items.wholeProject.received", contains(nullValue()), "items.wholeProject.accepted", contains(nullValue()));
        share(appropriation("A-1", "2021-03-20"), "700.00");
        share(appropriation("A-2", null), "50.00");
        try (var office = Evening.at(SpendingScene.DAY, "10:00")) {
            scene.paid(scene.signed("500.00"), "200.00");
        }
        lines().body("items.wholeProject.received.amount", contains("700.00"), "items.contracted.amount", contains("500.00"))
                .body("items.committed.amount", contains("500.00"), "items.paid.amount", contains("200.00"))
                .body("items.finalAmount.amount", contains("0.00"));
    }

    /** No document says of which category the money is that came, or that was accepted. */
    @Test
    void what_is_known_of_the_whole_project_is_no_amount_of_its_lines() {
        secondCategory("400.00");
        share(appropriation("A-1", "2021-03-20"), "700.00");
        try (var office = Evening.at(SpendingScene.DAY, "10:00")) {
            scene.paid(scene.signed("500.00"), "200.00");
            scene.accept();
        }
        lines().body("items.approved.amount", containsInAnyOrder("1000.00", "400.00"))
                .body("items.paid.amount", containsInAnyOrder("200.00", "0.00"))
                .body("items[0]", not(hasKey("received")), "items[0]", not(hasKey("accepted")))
                .body("items.wholeProject.lines", contains(2, 2))
                .body("items.wholeProject.received.amount", contains("700.00", "700.00"))
                .body("items.wholeProject.accepted.amount", contains("1000.00", "1000.00"));
    }

    @Test
    void lines_go_out_as_they_are_listed() {
        secondCategory("400.00");
        var answer = scene.programme
                .as(Role.AUDITOR)
                .queryParam("format", "csv")
                .queryParam("sort", "approved")
                .get(scene.programme.path("budget-lines", "export"));
        answer.then().statusCode(200);
        assertThat(answer.asString().lines().skip(1).map(line -> line.split(",")[5])).containsExactly("400.00", "1000.00");
        scene.programme.as(Role.MEMBER).get(scene.programme.path("budget-lines", "export")).then().statusCode(403);
    }

    /** The project is given money out of another category by the plan's next version. */
    private void secondCategory(String amount) {
        var programme = scene.programme;
        UUID funding = programme.create(
                "classifications", Map.of("code", "FUND-2", "nameZh", "其他资金", "kind", "FUNDING", "validFrom", "2019-12-01"));
        UUID category = programme.create(
                "classifications/" + funding + "/terms", Map.of("code", "LOCAL", "nameZh", "地方配套", "position", 1));
        UUID plan = SpendingScene.idOf(programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of("fiscalYear", 2021, "reason", "增列一类资金"))
                .post(programme.path("plans")));
        programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of("projectId", scene.project, "categoryId", category, "amount", SpendingScene.yuan(amount)))
                .post(programme.path("plans", plan, "lines"))
                .then()
                .statusCode(201);
        scene.step(Role.COMMANDER, "plans", plan, "approval", Map.of()).then().statusCode(200);
    }
}
