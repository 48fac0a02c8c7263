package org.tuoling.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.contract.SpendingScene;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Stage;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Nothing is spent on a project that stands still or has come to its end, but what is left of its money goes back. */
@QuarkusTest
class MoneyGoesBackTest {

    /** What the scene posts by itself; nothing here touches it. */
    private static final String BESIDES = "1.00";

    private Evening evening;
    private SpendingScene scene;
    private UUID contract;
    private UUID paid;
    private int next;

    /** 900 of 1000 are allocated, 800 of these committed and 500 paid. */
    @BeforeEach
    void spendSome() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene("1001.00", BESIDES);
        scene.programme.create("appropriations", Map.of(
                "documentNumber", "示援指〔2021〕9号", "fiscalYear", 2021, "source", "示例财政局",
                "placeId", scene.committee.county, "grantedOn", DAY, "receivedOn", DAY, "amount", yuan("1000.00")));
        allocation("ALLOCATION", "900.00").then().statusCode(201);
        contract = scene.signed("800.00");
        paid = scene.paid(contract, "500.00");
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private void bringTo(String state) {
        if (state.equals("ACCEPTED")) {
            scene.accept();
        } else {
            scene.move(Map.of("to", state, "on", DAY, "reason", "停工"));
        }
    }

    private Response allocation(String kind, String amount) {
        return scene.programme
                .as(Role.FINANCE_OFFICER)
                .body(new HashMap<>(Map.of(
                        "code", "BF-" + ++next, "kind", kind, "projectId", scene.project, "categoryId", scene.category,
                        "amount", yuan(amount), "on", DAY)))
                .post(scene.programme.path("allocations"));
    }

    private Response settle(String amount) {
        var account = Map.of("amount", yuan(amount), "on", DAY);
        return scene.step(Role.FINANCE_OFFICER, "contracts", contract, "final-account", account);
    }

    private Response giveBack(String amount) {
        return scene.programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of(
                        "code", "TH-" + ++next, "placeId", scene.committee.county, "amount", yuan(amount), "on", DAY,
                        "reason", "项目结余"))
                .post(scene.programme.path("returns"));
    }

    private long held(Stage stage) {
        return TestProgramme.bean(Ledger.class)
                .balance(scene.programme.id(), PlaceId.of(scene.committee.county), stage, Purpose.none())
                .minor();
    }

    private void nothingMoreIsAllocated(String state) {
        allocation("ALLOCATION", "0.01").then().statusCode(422)
                .body("code", equalTo(state.equals("ACCEPTED") ? "project.spending-accepted" : "project.spending-stopped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CANCELLED", "ACCEPTED"})
    void what_was_paid_is_settled_and_all_that_is_left_goes_back_to_the_treasury(String state) {
        bringTo(state);
        settle("500.00").then().statusCode(200)
                .body("state", equalTo("SETTLED"), "finalAmount.amount", equalTo("500.00"), "committed.amount", equalTo("500.00"));
        allocation("WITHDRAWAL", "401.01").then().statusCode(422);
        allocation("WITHDRAWAL", "400.00").then().statusCode(201);
        nothingMoreIsAllocated(state);
        giveBack("500.00").then().statusCode(201);
        assertThat(held(Stage.FINAL)).isEqualTo(500_00);
        assertThat(held(Stage.RECEIVED)).isZero();
        assertThat(held(Stage.RETURNED)).isEqualTo(500_00);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CANCELLED", "ACCEPTED"})
    void what_was_booked_wrongly_is_taken_back_wherever_the_project_has_come(String state) {
        UUID withdrawal = SpendingScene.idOf(allocation("WITHDRAWAL", "100.00"));
        bringTo(state);
        scene.reverse(Role.COMMANDER, scene.entryOf(paid, EntryCode.PAYMENT)).then().statusCode(201);
        assertThat(scene.held(Stage.PAID, contract)).isZero();
        assertThat(scene.held(Stage.COMMITTED, contract)).isEqualTo(800_00);
        scene.reverse(Role.COMMANDER, scene.entryOf(withdrawal, EntryCode.WITHDRAWAL)).then().statusCode(201);
        assertThat(scene.allocated()).isEqualTo(101_00);
        nothingMoreIsAllocated(state);
        scene.step(Role.COMMANDER, "contracts", contract, "cancellation", Map.of("reason", "停建")).then().statusCode(200);
        allocation("WITHDRAWAL", "900.00").then().statusCode(201);
        giveBack("1000.00").then().statusCode(201);
    }
}
