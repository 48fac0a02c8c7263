package org.tuoling.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.bean;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.AmountChanges;
import org.tuoling.contract.SpendingScene;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;

/** A request sent again with its key changes nothing and answers what it did the first time. */
@QuarkusTest
class ReplayTest {

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
    void every_step_of_a_contract_happens_once() {
        UUID id = createdOnce(Role.PROJECT_OFFICER, "contracts", scene.contractBody("100000.00"));
        takenOnce(Role.COMMANDER, "contracts", id, "signing", Map.of("signedOn", DAY, "committedAmount", yuan("50000.00")));
        takenOnce(Role.COMMANDER, "contracts", id, "commitments", Map.of("amount", yuan("50000.00"), "on", DAY));
        for (String closing : List.of("withdrawal", "rejection", "confirmation")) {
            takenOnce(Role.PROJECT_OFFICER, "contracts", id, "changes", AmountChanges.body("120000.00"));
            UUID change = UUID.fromString(scene.show("contracts", id).extract().path("openChange.id"));
            var by = closing.equals("withdrawal") ? Role.PROJECT_OFFICER : Role.COMMANDER;
            Map<String, Object> body = closing.equals("rejection") ? Map.of("reason", "缺少变更单") : Map.of();
            takenOnce(by, "contracts", id, AmountChanges.step(change, closing), body);
        }
        scene.paid(id, "40000.00");
        takenOnce(Role.COMMANDER, "contracts", id, "final-account", Map.of("amount", yuan("40000.00"), "on", DAY));
        UUID other = scene.signed("100.00");
        takenOnce(Role.COMMANDER, "contracts", other, "cancellation", Map.of("reason", "放弃"));
    }

    @Test
    void every_step_of_a_disbursement_happens_once() {
        UUID contract = scene.signed("100000.00");
        UUID id = createdOnce(Role.PROJECT_OFFICER, "disbursements", scene.requestBody(contract, "40000.00"));
        takenOnce(Role.PROJECT_OFFICER, "disbursements", id, "submission", "");
        takenOnce(Role.FINANCE_OFFICER, "disbursements", id, "return", Map.of("reason", "缺少证明"));
        takenOnce(Role.PROJECT_OFFICER, "disbursements", id, "submission", "");
        takenOnce(Role.FINANCE_OFFICER, "disbursements", id, "review", "");
        takenOnce(Role.COMMANDER, "disbursements", id, "approval", Map.of());
        takenOnce(Role.FINANCE_OFFICER, "disbursements", id, "payment", scene.transfer());
        takenOnce(
                Role.FINANCE_OFFICER,
                "disbursements",
                id,
                "refund",
                Map.of("amount", yuan("1000.00"), "on", DAY, "reason", "多付", "bankReference", "R-REPLAY"));
    }

    @Test
    void a_key_used_for_another_record_is_refused() {
        UUID contract = scene.signed("100000.00");
        UUID one = scene.submitted(contract, "1.00");
        UUID other = scene.submitted(contract, "2.00");
        send(Role.FINANCE_OFFICER, "disbursements", one, "review", "", "k", scene.version("disbursements", one)).then().statusCode(200);
        send(Role.FINANCE_OFFICER, "disbursements", other, "review", "", "k", scene.version("disbursements", other)).then()
                .statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    private UUID createdOnce(Role role, String list, Map<String, Object> body) {
        String key = UUID.randomUUID().toString();
        UUID first = SpendingScene.idOf(create(role, list, body, key));
        String before = everything();
        assertThat(SpendingScene.idOf(create(role, list, body, key))).isEqualTo(first);
        assertThat(everything()).isEqualTo(before);
        return first;
    }

    private Response create(Role role, String list, Map<String, Object> body, String key) {
        return scene.programme.as(role).header("Idempotency-Key", key).body(body).post(scene.programme.path(list));
    }

    private void takenOnce(Role role, String list, UUID id, String step, Object body) {
        String key = UUID.randomUUID().toString();
        String version = scene.version(list, id);
        var first = send(role, list, id, step, body, key, version);
        first.then().statusCode(200);
        String before = everything();
        var again = send(role, list, id, step, body, key, version);
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(everything()).as(step).isEqualTo(before);
    }

    private Response send(Role role, String list, UUID id, String step, Object body, String key, String version) {
        return scene.programme
                .as(role)
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body(body)
                .post(scene.programme.path(list, id, step));
    }

    /** All rows a step could add or change. */
    private String everything() {
        UUID programme = scene.programme.id();
        var all = new StringBuilder();
        for (String table : new String[] {
            "contract", "contract_change", "contract_movement", "disbursement", "disbursement_step", "disbursement_refund",
            "journal_entry", "ledger_account", "budget_line", "decision_use", "notice", "change"
        }) {
            all.append(table).append(bean(Sql.class)
                    .one(
                            "select md5(string_agg(md5(t::text), '' order by md5(t::text))) as sum from " + table
                                    + " t where t.programme_id = ?",
                            row -> String.valueOf(row.text("sum")),
                            programme)
                    .orElseThrow());
        }
        return all.toString();
    }
}
