package org.tuoling.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.bean;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** One proposes another amount, another confirms it: nobody gets round it. */
@QuarkusTest
class ContractChangesTest {

    private Evening evening;
    private SpendingScene scene;
    private TestProgramme programme;
    private AmountChanges changes;

    @BeforeEach
    void openScene() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene();
        programme = scene.programme;
        changes = new AmountChanges(scene);
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void nothing_changes_before_another_hand_confirms_it() {
        UUID id = scene.signed("400000.00");
        UUID change = changes.proposed(id, "700000.00");
        scene.show("contracts", id)
                .body("amount.amount", equalTo("400000.00"), "openChange.state", equalTo("PROPOSED"))
                .body("openChange.after.amount", equalTo("700000.00"), "openChange.closedBy", nullValue());
        scene.signed("600000.00");
        refused(changes.confirm(id, change, Map.of()), 422, "budget.exceeded");
        changes.reject(id, change).then().statusCode(200).body("openChange", nullValue());
        refused(changes.propose(id, "399999.99"), 422, "contract.below-committed");
        refused(changes.propose(id, "400000.00"), 422, "contract.amount-unchanged");
    }

    @Test
    void a_raise_and_a_cut_count_once_they_are_confirmed() {
        UUID id = scene.drafted("400000.00");
        scene.sign(id, Map.of("signedOn", DAY, "committedAmount", yuan("100000.00"))).then().statusCode(200);
        changes.change(id, "500000.00").then().statusCode(200)
                .body("amount.amount", equalTo("500000.00"), "openChange", nullValue());
        changes.change(id, "100000.00").then().statusCode(200).body("amount.amount", equalTo("100000.00"));
        programme.as(Role.AUDITOR).get(programme.path("contracts", id, "changes")).then()
                .body("items.state", contains("CONFIRMED", "CONFIRMED"))
                .body("items.before.amount", contains("400000.00", "500000.00"));
        // what was cut is free for others
        scene.signed("900000.00");
    }

    @Test
    void more_may_have_been_committed_before_a_cut_is_confirmed() {
        UUID id = scene.drafted("400000.00");
        scene.sign(id, Map.of("signedOn", DAY, "committedAmount", yuan("0.00"))).then().statusCode(200);
        UUID cut = changes.proposed(id, "100000.00");
        var commitment = Map.of("amount", yuan("100000.01"), "on", DAY);
        scene.step(Role.FINANCE_OFFICER, "contracts", id, "commitments", commitment).then().statusCode(200);
        refused(changes.confirm(id, cut, Map.of()), 422, "contract.below-committed");
    }

    @Test
    void who_proposed_a_change_does_not_confirm_it() {
        UUID id = scene.signed("1000.00");
        String both = account(null, Role.PROJECT_OFFICER, Role.COMMANDER);
        UUID change = proposedBy(both, id);
        refused(step(both, id, change, "confirmation", Map.of()), 403, "contract.confirmer-proposed");
        changes.confirm(id, change, Map.of()).then().statusCode(200);
    }

    @Test
    void nor_with_a_second_account_of_the_same_person() {
        UUID id = scene.signed("1000.00");
        UUID person = scene.committee.people.get(2);
        UUID change = proposedBy(account(person, Role.PROJECT_OFFICER), id);
        String second = account(person, Role.FINANCE_OFFICER);
        refused(step(second, id, change, "confirmation", Map.of()), 403, "contract.confirmer-proposed");
    }

    @Test
    void who_drafted_the_contract_does_not_confirm_what_another_proposes() {
        String drafting = account(null, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER);
        UUID id = SpendingScene.idOf(as(drafting).body(scene.contractBody("1000.00")).post(programme.path("contracts")));
        scene.sign(id, Map.of("signedOn", DAY)).then().statusCode(200);
        UUID change = changes.proposed(id, "2000.00");
        refused(step(drafting, id, change, "confirmation", Map.of()), 403, "contract.signer-drafted");
    }

    @Test
    void the_gate_is_passed_at_the_confirmation() {
        scene.committee.threshold("CONTRACT", "500000.00", "2021-01-01");
        UUID id = scene.signed("400000.00");
        UUID change = changes.proposed(id, "600000.00");
        refused(changes.confirm(id, change, Map.of()), 422, "decision.required");
        UUID decision = scene.committee.passed("CONTRACT", scene.project, "600000.00", "2021-06-10");
        changes.confirm(id, change, Map.of("decisionId", decision)).then().statusCode(200)
                .body("amount.amount", equalTo("600000.00"), "decision.id", equalTo(decision.toString()));
    }

    @Test
    void one_change_waits_at_a_time_and_is_closed_once() {
        UUID id = scene.signed("1000.00");
        UUID change = changes.proposed(id, "2000.00");
        refused(changes.propose(id, "3000.00"), 422, "contract.change-open");
        changes.withdraw(id, change).then().statusCode(200).body("openChange", nullValue());
        refused(changes.confirm(id, change, Map.of()), 422, "contract.step-impossible");
        refused(changes.reject(id, change), 422, "contract.step-impossible");
        refused(changes.withdraw(id, change), 422, "contract.step-impossible");
        changes.reject(id, changes.proposed(id, "3000.00")).then().statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("contracts", id, "changes")).then()
                .body("items.state", contains("WITHDRAWN", "REJECTED"), "items[1].rejectionReason", equalTo("缺少设计变更单"));
    }

    @Test
    void a_change_is_withdrawn_by_who_proposed_it() {
        UUID id = scene.signed("1000.00");
        UUID change = changes.proposed(id, "2000.00");
        String other = account(null, Role.PROJECT_OFFICER);
        refused(step(other, id, change, "withdrawal", ""), 403, "contract.not-your-proposal");
    }

    @Test
    void a_contract_does_not_end_over_a_change_that_waits() {
        UUID id = scene.signed("1000.00");
        UUID change = changes.proposed(id, "2000.00");
        var cancellation = Map.of("reason", "放弃");
        refused(scene.step(Role.COMMANDER, "contracts", id, "cancellation", cancellation), 422, "contract.change-open");
        scene.paid(id, "1000.00");
        var account = Map.of("amount", yuan("1000.00"), "on", DAY);
        refused(scene.step(Role.COMMANDER, "contracts", id, "final-account", account), 422, "contract.change-open");
        changes.reject(id, change).then().statusCode(200);
        scene.step(Role.COMMANDER, "contracts", id, "final-account", account).then().statusCode(200);
    }

    @Test
    void nobody_confirms_what_he_has_not_seen_or_what_is_of_another_contract() {
        UUID id = scene.signed("1000.00");
        UUID other = scene.signed("1000.00");
        String seen = scene.version("contracts", id);
        UUID change = changes.proposed(id, "2000.00");
        programme.as(Role.COMMANDER).header("If-Match", seen).body(Map.of())
                .post(programme.path("contracts", id, AmountChanges.step(change, "confirmation")))
                .then().statusCode(412);
        changes.proposed(other, "5000.00");
        changes.confirm(other, change, Map.of()).then().statusCode(404);
    }

    @Test
    void each_step_is_open_to_the_roles_that_take_it_only() {
        UUID id = scene.signed("1000.00");
        UUID change = changes.proposed(id, "2000.00");
        var signers = EnumSet.of(Role.COMMANDER, Role.FINANCE_OFFICER);
        var officers = EnumSet.of(Role.PROJECT_OFFICER);
        var may = Map.of(
                "changes", officers,
                AmountChanges.step(change, "withdrawal"), officers,
                AmountChanges.step(change, "confirmation"), signers,
                AmountChanges.step(change, "rejection"), signers);
        may.forEach((step, roles) -> EnumSet.complementOf(roles)
                .forEach(role -> programme.as(role).header("If-Match", "\"0\"").body(Map.of())
                        .post(programme.path("contracts", id, step)).then().statusCode(403)));
    }

    @Test
    void a_change_waits_for_those_who_may_confirm_it() {
        UUID id = scene.signed("1000.00");
        String both = account(null, Role.PROJECT_OFFICER, Role.COMMANDER);
        proposedBy(both, id);
        for (Role role : List.of(Role.COMMANDER, Role.FINANCE_OFFICER)) {
            waiting(programme.as(role), 1);
            programme.as(role).queryParam("awaiting", "me").queryParam("state", "SIGNED").get(programme.path("contracts"))
                    .then().body("items.id", contains(id.toString()));
        }
        waiting(as(both), 0);
        as(both).queryParam("awaiting", "me").get(programme.path("contracts")).then().body("items", hasSize(0));
    }

    private void waiting(RequestSpecification by, int count) {
        by.get(programme.path("my", "work")).then()
                .body("findAll { it.kind == 'CONTRACT_CHANGE_TO_CONFIRM' }.count", contains(count))
                .body("path", hasItem("contracts?awaiting=me&state=SIGNED"));
    }

    @Test
    void the_database_refuses_one_hand_and_an_amount_nobody_confirmed() {
        UUID id = scene.signed("1000.00");
        UUID change = changes.proposed(id, "2000.00");
        String closed = "closed_at = now(), closed_by_name = 'x', closed_by_account_id = ";
        for (var refusal : Map.of(
                "update contract_change set state = 'CONFIRMED', " + closed + "proposed_by_account_id where contract_id = ?",
                "ck_contract_change_hands",
                "update contract_change set state = 'CONFIRMED' where contract_id = ?",
                "ck_contract_change_closed",
                "update contract_change set amount_after_minor = 1 where contract_id = ?",
                "only added to",
                "delete from contract_change where contract_id = ?",
                "only added to",
                "update contract set amount_minor = 200000 where id = ?",
                "nobody confirmed",
                "update contract set state = 'CANCELLED', cancel_reason = 'x', ended_on = signed_on, committed_minor = 0 where id = ?",
                "ck_contract_open_change").entrySet()) {
            assertThatThrownBy(() -> bean(Sql.class).update(refusal.getKey(), id))
                    .as(refusal.getKey())
                    .rootCause()
                    .hasMessageContaining(refusal.getValue());
        }
        changes.confirm(id, change, Map.of()).then().statusCode(200);
        assertThat(scene.sum(id, "amount")).isEqualTo(2_000_00);
    }

    private UUID proposedBy(String session, UUID contract) {
        var proposal = scene.step(as(session), "contracts", contract, "changes", AmountChanges.body("2000.00"));
        return UUID.fromString(proposal.then().statusCode(200).extract().path("openChange.id"));
    }

    private Response step(String session, UUID contract, UUID change, String step, Object body) {
        return scene.step(as(session), "contracts", contract, AmountChanges.step(change, step), body);
    }

    /** The session of an account that holds all of these roles, and belongs to a person or to nobody. */
    private String account(UUID person, Role... roles) {
        UUID account = TestProgramme.newAccount();
        for (Role role : roles) {
            bean(Grants.class).give(account, programme.id(), role, person, null);
        }
        return bean(Sessions.class).open(account);
    }

    private static RequestSpecification as(String session) {
        return given().cookie(Callers.COOKIE, session).header("Accept-Language", "en").contentType(ContentType.JSON);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
