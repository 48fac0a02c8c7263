package org.tuoling.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.bean;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Whom a signed contract or an opened decision names stays who he is, and his money goes elsewhere by two hands only. */
@QuarkusTest
class PayeesInUseTest {

    private static final String OLD = "6217000000000012";
    private static final String OTHER = "6217000000000099";

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
    void after_a_contract_is_signed_he_does_not_become_another() {
        UUID contract = scene.drafted("1000.00");
        var body = body();
        body.put("name", "示例路桥");
        revise(body).then().statusCode(200).body("name", equalTo("示例路桥"), "used", equalTo(false));
        scene.sign(contract, Map.of("signedOn", DAY)).then().statusCode(200);
        refuseToBecomeAnother();
        scene.step(Role.COMMANDER, "contracts", contract, "cancellation", Map.of("reason", "未履行")).then().statusCode(200);
        refuseToBecomeAnother();
    }

    @Test
    void a_contract_is_not_signed_with_another_than_was_read() {
        UUID contract = scene.drafted("1000.00");
        String read = scene.version("contracts", contract);
        var body = body();
        body.put("name", "示例空壳公司");
        revise(body).then().statusCode(200);
        programme.as(Role.COMMANDER)
                .header("If-Match", read)
                .body(Map.of("signedOn", DAY))
                .post(programme.path("contracts", contract, "signing"))
                .then()
                .statusCode(412);
        scene.sign(contract, Map.of("signedOn", DAY)).then().statusCode(200);
    }

    @Test
    void nor_after_a_decision_on_him() {
        scene.committee.passed("PAYMENT", scene.project, scene.payee, "900000.00", DAY);
        refuseToBecomeAnother();
    }

    private void refuseToBecomeAnother() {
        var others = Map.of(
                "name", "示例空壳公司", "creditCode", SpendingScene.creditCode(), "kind", "INSTITUTION", "code", "SK-OTHER");
        for (var other : others.entrySet()) {
            var body = body();
            body.put(other.getKey(), other.getValue());
            refused(revise(body), 422, "contract.payee-stays");
        }
    }

    @Test
    void money_goes_where_it_went_until_another_hand_confirms_the_account() {
        UUID contract = scene.signed("100000.00");
        propose().then().statusCode(200)
                .body("bankAccount", equalTo(OLD), "used", equalTo(true), "accountConfirmedBy", nullValue())
                .body("proposedAccount.bankAccount", equalTo(OTHER), "proposedAccount.proposedBy.name", notNullValue());
        UUID before = scene.submitted(contract, "1000.00");
        scene.show("disbursements", before).body("bankAccount", equalTo(OLD));
        confirm(programme.as(Role.FINANCE_OFFICER)).then().statusCode(200)
                .body("bankAccount", equalTo(OTHER), "bankName", equalTo("示例银行阿克苏分行"))
                .body("proposedAccount", nullValue(), "accountConfirmedBy.name", notNullValue());
        scene.show("disbursements", scene.submitted(contract, "1000.00")).body("bankAccount", equalTo(OTHER));
        scene.show("disbursements", before).body("bankAccount", equalTo(OLD));
        refused(confirm(programme.as(Role.FINANCE_OFFICER)), 422, "contract.no-account-proposed");
    }

    @Test
    void the_account_in_force_withdraws_a_proposal() {
        scene.signed("1000.00");
        propose().then().statusCode(200);
        revise(body()).then().statusCode(200).body("proposedAccount", nullValue());
        refused(confirm(programme.as(Role.FINANCE_OFFICER)), 422, "contract.no-account-proposed");
    }

    @Test
    void what_is_confirmed_is_what_was_seen_and_happens_once() {
        scene.signed("1000.00");
        propose().then().statusCode(200);
        String seen = scene.version("payees", scene.payee);
        var body = other();
        body.put("bankAccount", "6217000000000077");
        revise(body).then().statusCode(200);
        var path = programme.path("payees", scene.payee, "bank-account", "confirmation");
        programme.as(Role.FINANCE_OFFICER).post(path).then().statusCode(428);
        programme.as(Role.FINANCE_OFFICER).header("If-Match", seen).post(path).then().statusCode(412);
        String now = scene.version("payees", scene.payee);
        for (int sent = 1; sent <= 2; sent++) {
            programme.as(Role.COMMANDER).header("If-Match", now).header("Idempotency-Key", "confirm-" + scene.payee).post(path)
                    .then().statusCode(200).body("bankAccount", equalTo("6217000000000077"));
        }
    }

    @Test
    void who_proposed_does_not_confirm_not_even_with_a_second_account() {
        scene.signed("1000.00");
        String all = account(null, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER);
        revise(as(all), other()).then().statusCode(200);
        refused(confirm(as(all)), 403, "contract.account-confirmer-proposed");
        revise(body()).then().statusCode(200);

        UUID person = scene.committee.people.getFirst();
        revise(as(account(person, Role.PROJECT_OFFICER)), other()).then().statusCode(200);
        // the same once more is still his, whoever sends it
        revise(other()).then().statusCode(200);
        refused(confirm(as(account(person, Role.FINANCE_OFFICER))), 403, "contract.account-confirmer-proposed");
        confirm(as(account(scene.committee.people.getLast(), Role.FINANCE_OFFICER))).then().statusCode(200);
    }

    @Test
    void only_those_who_sign_contracts_confirm() {
        scene.signed("1000.00");
        propose().then().statusCode(200);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.COMMANDER, Role.FINANCE_OFFICER))) {
            confirm(programme.as(role)).then().statusCode(403);
        }
    }

    @Test
    void what_others_relied_on_stays() {
        var documents = new RecordDocuments(programme, "payee", scene.payee);
        UUID licence = documents.added(Role.PROJECT_OFFICER);
        documents.assertRights(Role.PROJECT_OFFICER, true, true);
        scene.signed("1000.00");
        documents.assertRights(Role.PROJECT_OFFICER, true, false);
        documents.assertStays(licence);
    }

    @Test
    void the_database_refuses_another_company_and_an_account_of_one_hand() {
        scene.signed("1000.00");
        var refusals = new LinkedHashMap<>(Map.of(
                "name = 'x'", "stays who he is",
                "credit_code = '91652929DEM000011F'", "stays who he is",
                "bank_account = '" + OTHER + "'", "nobody confirmed"));
        refuse(refusals);
        propose().then().statusCode(200);
        String account = "bank_name = proposed_bank_name, bank_account = proposed_bank_account, account_confirmed_by_name = 'x', ";
        refusals.putAll(Map.of(
                account + "account_confirmed_by_account_id = proposed_by_account_id, account_confirmed_at = now()",
                "does not confirm it",
                "bank_name = proposed_bank_name, bank_account = proposed_bank_account", "nobody confirmed",
                account + "account_confirmed_at = now()", "ck_payee_confirmer",
                "proposed_by_name = null", "ck_payee_propos"));
        refuse(refusals);
    }

    private void refuse(Map<String, String> refusals) {
        for (var refusal : refusals.entrySet()) {
            assertThatThrownBy(() -> bean(Sql.class).update("update payee set " + refusal.getKey() + " where id = ?", scene.payee))
                    .as(refusal.getKey())
                    .rootCause()
                    .hasMessageContaining(refusal.getValue());
        }
    }

    /** He as he is kept. */
    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(scene.show("payees", scene.payee).extract().path(""));
        body.keySet().retainAll(scene.payeeBody("SK").keySet());
        return body;
    }

    private Map<String, Object> other() {
        var body = body();
        body.putAll(Map.of("bankName", "示例银行阿克苏分行", "bankAccount", OTHER));
        return body;
    }

    private Response propose() {
        return revise(other());
    }

    private Response revise(Map<String, Object> body) {
        return revise(programme.as(Role.PROJECT_OFFICER), body);
    }

    private Response revise(RequestSpecification by, Map<String, Object> body) {
        return by.header("If-Match", scene.version("payees", scene.payee)).body(body).put(programme.path("payees", scene.payee));
    }

    private Response confirm(RequestSpecification by) {
        return scene.step(by, "payees", scene.payee, "bank-account/confirmation", "");
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
