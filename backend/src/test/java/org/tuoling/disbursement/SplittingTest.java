package org.tuoling.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.contract.SpendingScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.SpendingScene;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** What stays below the threshold piece by piece, and is above it together, is flagged and told. */
@QuarkusTest
class SplittingTest {

    private Evening evening;
    private SpendingScene scene;
    private TestProgramme programme;

    @BeforeEach
    void openScene() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene();
        programme = scene.programme;
        for (Role role : List.of(Role.COMMANDER, Role.AUDITOR, Role.FINANCE_OFFICER)) {
            programme.as(role);
        }
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private void flags(String kind, int expected) {
        programme.as(Role.AUDITOR).queryParam("kind", kind).get(programme.path("split-flags")).then()
                .statusCode(200).body("total", equalTo(expected));
    }

    private List<String> told(Role role) {
        return programme.as(role).get(programme.path("my", "notices")).path("items.kind");
    }

    @Test
    void payments_that_together_pass_the_threshold_are_flagged_and_told() {
        UUID first = scene.signed("400000.00");
        UUID second = scene.signed("400000.00");
        scene.committee.threshold("PAYMENT", "500000.00", "2021-01-01");
        UUID one = scene.submitted(first, "300000.00");
        flags("PAYMENT", 0);
        UUID other = scene.submitted(second, "200000.01");
        flags("PAYMENT", 1);
        programme.as(Role.AUDITOR).get(programme.path("split-flags")).then()
                .body("items[0].parts.id", containsInAnyOrder(one.toString(), other.toString()))
                .body("items[0].total.amount", equalTo("500000.01"), "items[0].threshold.amount", equalTo("500000.00"));
        for (UUID part : List.of(one, other)) {
            scene.show("disbursements", part).body("flagged", equalTo(true));
        }
        programme.as(Role.AUDITOR).queryParam("flagged", true).get(programme.path("disbursements")).then().body("total", equalTo(2));
        for (Role role : List.of(Role.COMMANDER, Role.AUDITOR)) {
            assertThat(told(role)).contains("SPLITTING_FLAGGED");
        }
        assertThat(told(Role.FINANCE_OFFICER)).doesNotContain("SPLITTING_FLAGGED");
    }

    @Test
    void the_same_pieces_are_flagged_once() {
        UUID contract = scene.signed("800000.00");
        scene.committee.threshold("PAYMENT", "500000.00", "2021-01-01");
        scene.submitted(contract, "300000.00");
        UUID other = scene.submitted(contract, "300000.00");
        scene.giveBack(other).then().statusCode(200);
        scene.submit(other).then().statusCode(200);
        flags("PAYMENT", 1);
        assertThat(told(Role.AUDITOR)).containsOnlyOnce("SPLITTING_FLAGGED");
    }

    @Test
    void only_one_payee_one_project_and_one_window_are_looked_at_together() {
        UUID contract = scene.signed("800000.00");
        scene.committee.threshold("PAYMENT", "500000.00", "2021-01-01");
        scene.submitted(contract, "300000.00");
        evening.show("2021-07-16", "10:00");
        scene.submitted(contract, "300000.00");
        flags("PAYMENT", 0);
    }

    @Test
    void what_was_decided_on_is_no_piece() {
        scene.committee.threshold("CONTRACT", "500000.00", "2021-01-01");
        scene.committee.threshold("PAYMENT", "500000.00", "2021-01-01");
        UUID decision = scene.committee.passed("CONTRACT", scene.project, "800000.00", "2021-06-10");
        UUID contract = scene.drafted("800000.00");
        scene.sign(contract, Map.of("signedOn", DAY, "decisionId", decision)).then().statusCode(200);
        scene.submitted(contract, "400000.00");
        scene.submitted(contract, "400000.00");
        flags("PAYMENT", 0);
    }

    @Test
    void contracts_are_looked_at_too() {
        scene.committee.threshold("CONTRACT", "500000.00", "2021-01-01");
        scene.signed("300000.00");
        flags("CONTRACT", 0);
        scene.signed("300000.00");
        flags("CONTRACT", 1);
        assertThat(told(Role.COMMANDER)).contains("SPLITTING_FLAGGED");
    }

    @Test
    void dating_one_of_two_contracts_back_does_not_tell_them_apart() {
        scene.committee.threshold("CONTRACT", "500000.00", "2021-01-01");
        UUID dated = scene.drafted("300000.00");
        scene.sign(dated, Map.of("signedOn", "2021-04-01")).then().statusCode(200);
        flags("CONTRACT", 0);
        scene.signed("300000.00");
        flags("CONTRACT", 1);
    }
}
