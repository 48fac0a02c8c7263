package org.tuoling.disbursement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.bean;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.SpendingScene;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** One asks, another reviews, a third approves, and who asked or approved does not pay: nobody gets round it. */
@QuarkusTest
class SeparateHandsTest {

    private Evening evening;
    private SpendingScene scene;
    private TestProgramme programme;
    private UUID contract;

    @BeforeEach
    void openScene() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene();
        programme = scene.programme;
        contract = scene.signed("100000.00");
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    /** The session of one account that holds all of these roles, and belongs to a person or to nobody. */
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

    private UUID person(int number) {
        return scene.committee.people.get(number);
    }

    private UUID requestedBy(String session) {
        return SpendingScene.idOf(
                as(session).body(scene.requestBody(contract, "1000.00")).post(programme.path("disbursements")));
    }

    private Response step(String session, UUID request, String step, Object body) {
        return scene.step(as(session), "disbursements", request, step, body);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }

    @Test
    void three_people_take_a_request_to_the_payment() {
        UUID paid = scene.paid(contract, "1000.00");
        scene.show("disbursements", paid)
                .body("state", equalTo("PAID"), "paidOn", equalTo(DAY), "bankAccount", equalTo("6217000000000012"));
    }

    @Test
    void one_account_with_every_role_gets_no_further_than_asking() {
        String all = account(null, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.COMMANDER);
        UUID request = requestedBy(all);
        step(all, request, "submission", "").then().statusCode(200);
        refused(step(all, request, "review", ""), "disbursement.reviewer-requested");
        scene.review(request).then().statusCode(200);
        refused(step(all, request, "approval", Map.of()), "disbursement.approver-requested");
        scene.approve(request, Map.of()).then().statusCode(200);
        refused(step(all, request, "payment", scene.transfer()), "disbursement.payer-requested");
    }

    @Test
    void who_reviewed_does_not_approve_and_who_approved_does_not_pay() {
        String both = account(null, Role.FINANCE_OFFICER, Role.COMMANDER);
        UUID reviewed = scene.submitted(contract, "1000.00");
        step(both, reviewed, "review", "").then().statusCode(200);
        refused(step(both, reviewed, "approval", Map.of()), "disbursement.approver-reviewed");
        UUID approved = scene.reviewed(contract, "1000.00");
        step(both, approved, "approval", Map.of()).then().statusCode(200);
        refused(step(both, approved, "payment", scene.transfer()), "disbursement.payer-approved");
        scene.pay(approved).then().statusCode(200);
    }

    @Test
    void a_second_account_of_the_same_person_is_no_second_hand() {
        String asking = account(person(0), Role.PROJECT_OFFICER);
        String reviewing = account(person(0), Role.FINANCE_OFFICER);
        String approving = account(person(0), Role.COMMANDER);
        UUID request = requestedBy(asking);
        step(asking, request, "submission", "").then().statusCode(200);
        refused(step(reviewing, request, "review", ""), "disbursement.reviewer-requested");
        scene.review(request).then().statusCode(200);
        refused(step(approving, request, "approval", Map.of()), "disbursement.approver-requested");
        scene.approve(request, Map.of()).then().statusCode(200);
        refused(step(reviewing, request, "payment", scene.transfer()), "disbursement.payer-requested");
    }

    /** The role that approves names no person, but another role of the account does. */
    @Test
    void a_person_is_known_by_whichever_of_his_roles_names_him() {
        String asking = account(person(0), Role.PROJECT_OFFICER);
        UUID account = TestProgramme.newAccount();
        bean(Grants.class).give(account, programme.id(), Role.FINANCE_OFFICER, null, null);
        bean(Grants.class).give(account, programme.id(), Role.MEMBER, person(0), null);
        UUID request = requestedBy(asking);
        step(asking, request, "submission", "").then().statusCode(200);
        refused(step(bean(Sessions.class).open(account), request, "review", ""), "disbursement.reviewer-requested");
    }

    @Test
    void a_request_is_changed_and_submitted_by_who_asks_only() {
        UUID request = scene.requested(contract, "1000.00");
        String other = account(null, Role.PROJECT_OFFICER);
        refused(step(other, request, "submission", ""), "disbursement.not-your-request");
        refused(
                as(other).header("If-Match", "\"0\"").body(scene.requestBody(contract, "2000.00"))
                        .put(programme.path("disbursements", request)),
                "disbursement.not-your-request");
        refused(
                as(other).header("If-Match", "\"0\"").delete(programme.path("disbursements", request)),
                "disbursement.not-your-request");
    }

    @Test
    void nobody_approves_what_he_has_not_seen() {
        UUID request = scene.submitted(contract, "1000.00");
        String seen = scene.version("disbursements", request);
        scene.giveBack(request).then().statusCode(200);
        programme.as(Role.FINANCE_OFFICER).header("If-Match", seen).body("")
                .post(programme.path("disbursements", request, "review")).then().statusCode(412);
        programme.as(Role.FINANCE_OFFICER).body("").post(programme.path("disbursements", request, "review")).then().statusCode(428);
    }

    @Test
    void no_hand_is_passed_over() {
        UUID draft = scene.requested(contract, "1000.00");
        for (var early : Map.<String, Role>of("review", Role.FINANCE_OFFICER, "approval", Role.COMMANDER).entrySet()) {
            scene.step(early.getValue(), "disbursements", draft, early.getKey(), Map.of()).then()
                    .statusCode(422).body("code", equalTo("disbursement.step-impossible"));
        }
        UUID submitted = scene.submitted(contract, "1000.00");
        scene.approve(submitted, Map.of()).then().statusCode(422);
        scene.pay(submitted).then().statusCode(422);
        UUID reviewed = scene.reviewed(contract, "1000.00");
        scene.pay(reviewed).then().statusCode(422).body("code", equalTo("disbursement.step-impossible"));
    }

    @Test
    void a_submitted_request_stays_as_it_is() {
        UUID request = scene.submitted(contract, "1000.00");
        programme.as(Role.PROJECT_OFFICER)
                .header("If-Match", scene.version("disbursements", request))
                .body(scene.requestBody(contract, "2000.00"))
                .put(programme.path("disbursements", request))
                .then()
                .statusCode(422);
        var kept = programme.as(Role.AUDITOR).get(programme.path("payees", scene.payee)).jsonPath();
        var payee = new HashMap<>(scene.payeeBody(kept.getString("code")));
        payee.put("creditCode", kept.getString("creditCode"));
        payee.put("bankAccount", "6217999999999999");
        programme.as(Role.PROJECT_OFFICER)
                .header("If-Match", scene.version("payees", scene.payee))
                .body(payee)
                .put(programme.path("payees", scene.payee))
                .then()
                .statusCode(200);
        scene.step(programme.as(Role.COMMANDER), "payees", scene.payee, "bank-account/confirmation", "")
                .then()
                .statusCode(200)
                .body("bankAccount", equalTo("6217999999999999"));
        scene.show("disbursements", request).body("bankAccount", equalTo("6217000000000012"));
    }

    @Test
    void a_returned_request_goes_the_whole_way_again_and_keeps_its_history() {
        UUID request = scene.approved(contract, "1000.00");
        scene.giveBack(request).then().statusCode(200)
                .body("state", equalTo("RETURNED"), "reviewedBy", nullValue(), "approvedBy", nullValue());
        assertThat(scene.sum(contract, "claimed")).isZero();
        scene.pay(request).then().statusCode(422);
        scene.submit(request).then().statusCode(200);
        scene.review(request).then().statusCode(200);
        scene.approve(request, Map.of()).then().statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("disbursements", request, "steps")).then()
                .body("items.to", equalTo(List.of(
                        "SUBMITTED", "REVIEWED", "APPROVED", "RETURNED", "SUBMITTED", "REVIEWED", "APPROVED")))
                .body("items[3].reason", equalTo("缺少进度证明"));
    }

    @Test
    void who_drafted_a_contract_does_not_sign_it() {
        String both = account(null, Role.PROJECT_OFFICER, Role.COMMANDER);
        UUID draft = SpendingScene.idOf(as(both).body(scene.contractBody("1000.00")).post(programme.path("contracts")));
        refused(scene.step(as(both), "contracts", draft, "signing", Map.of("signedOn", DAY)), "contract.signer-drafted");
        scene.sign(draft, Map.of("signedOn", DAY)).then().statusCode(200);
        String drafting = account(person(1), Role.PROJECT_OFFICER);
        String signing = account(person(1), Role.FINANCE_OFFICER);
        UUID other = SpendingScene.idOf(as(drafting).body(scene.contractBody("1000.00")).post(programme.path("contracts")));
        refused(scene.step(as(signing), "contracts", other, "signing", Map.of("signedOn", DAY)), "contract.signer-drafted");
        refused(
                as(both).header("If-Match", "\"0\"").body(scene.contractBody("9000.00")).put(programme.path("contracts", other)),
                "contract.not-your-draft");
    }

    @Test
    void the_database_refuses_one_pair_of_hands_too() {
        UUID request = scene.approved(contract, "1000.00");
        for (String hands : new String[] {
            "reviewed_by_account_id = requested_by_account_id",
            "approved_by_account_id = requested_by_account_id",
            "approved_by_account_id = reviewed_by_account_id",
            "state = 'PAID', paid_by_name = 'x', bank_reference = 'x', paid_on = '2021-06-15', paid_by_account_id = approved_by_account_id",
            "state = 'PAID', paid_by_name = 'x', bank_reference = 'x', paid_on = '2021-06-15', paid_by_account_id = requested_by_account_id",
            "approved_by_name = null, approved_by_account_id = null",
            "amount_minor = amount_minor + 1"
        }) {
            assertThatThrownBy(() -> bean(Sql.class).update("update disbursement set " + hands + " where id = ?", request))
                    .as(hands)
                    .rootCause()
                    .hasMessageContaining(hands.startsWith("amount") ? "stays as it is" : "ck_disbursement");
        }
        UUID submitted = scene.submitted(contract, "1000.00");
        UUID anybody = person(2);
        assertThatThrownBy(() -> bean(Sql.class).update(
                        "update disbursement set requested_by_person_id = ? where id = ?", anybody, submitted))
                .rootCause().hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> bean(Sql.class).update("update disbursement set state = 'PAID' where id = ?", submitted))
                .rootCause().hasMessageContaining("ck_disbursement");
        assertThatThrownBy(() -> bean(Sql.class).update("delete from disbursement_step where disbursement_id = ?", request))
                .rootCause().hasMessageContaining("only added to");
        UUID draft = scene.drafted("1000.00");
        assertThatThrownBy(() -> bean(Sql.class).update(
                        """
                        update contract set state = 'SIGNED', signed_on = '2021-06-15', signed_by_name = 'x',
                               signed_by_account_id = drafted_by_account_id where id = ?
                        """,
                        draft))
                .rootCause().hasMessageContaining("ck_contract_hands");
    }

    @Test
    void each_step_is_open_to_the_roles_that_take_it_only() {
        UUID request = scene.requested(contract, "1000.00");
        var may = Map.of(
                "submission", EnumSet.of(Role.PROJECT_OFFICER),
                "review", EnumSet.of(Role.FINANCE_OFFICER),
                "approval", EnumSet.of(Role.COMMANDER),
                "payment", EnumSet.of(Role.FINANCE_OFFICER),
                "return", EnumSet.of(Role.COMMANDER, Role.FINANCE_OFFICER),
                "refund", EnumSet.of(Role.FINANCE_OFFICER));
        may.forEach((step, roles) -> EnumSet.complementOf(roles)
                .forEach(role -> programme.as(role).header("If-Match", "\"0\"").body(Map.of())
                        .post(programme.path("disbursements", request, step)).then().statusCode(403)));
        for (Role role : EnumSet.of(Role.MEMBER, Role.PARTNER, Role.GRID_LEADER)) {
            programme.as(role).get(programme.path("disbursements")).then().statusCode(403);
            programme.as(role).get(programme.path("my", "work")).then().statusCode(403);
        }
    }

    @Test
    void who_may_see_a_request_opens_all_that_is_attached_to_it() {
        UUID request = scene.requested(contract, "1000.00");
        var sent = attach(programme.as(Role.PROJECT_OFFICER), request);
        sent.then().statusCode(201);
        scene.submit(request).then().statusCode(200);
        scene.review(request).then().statusCode(200);
        for (Role role : new Role[] {Role.COMMANDER, Role.FINANCE_OFFICER, Role.AUDITOR}) {
            programme.as(role).get(programme.path("documents", sent.path("id").toString())).then().statusCode(200);
        }
        programme.as(Role.MEMBER).get(programme.path("documents", sent.path("id").toString())).then().statusCode(404);
    }

    @Test
    void nothing_is_attached_to_a_request_that_is_judged_but_by_who_asks_or_has_paid() {
        UUID request = scene.requested(contract, "1000.00");
        var everybody = List.of(Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.COMMANDER);
        attach(as(account(person(1), Role.PROJECT_OFFICER)), request).then().statusCode(403);
        attach(programme.as(Role.FINANCE_OFFICER), request).then().statusCode(403);
        List<Supplier<Response>> steps = List.of(
                () -> scene.submit(request), () -> scene.review(request), () -> scene.approve(request, Map.of()));
        for (var step : steps) {
            step.get().then().statusCode(200);
            everybody.forEach(role -> attach(programme.as(role), request).then().statusCode(403));
        }
        scene.giveBack(request).then().statusCode(200);
        attach(programme.as(Role.PROJECT_OFFICER), request).then().statusCode(201);
        steps.forEach(step -> step.get().then().statusCode(200));
        scene.pay(request).then().statusCode(200);
        attach(programme.as(Role.PROJECT_OFFICER), request).then().statusCode(403);
        attach(programme.as(Role.FINANCE_OFFICER), request).then().statusCode(201);
    }

    private Response attach(RequestSpecification by, UUID request) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return by.contentType("application/octet-stream")
                .queryParam("recordType", "disbursement")
                .queryParam("recordId", request)
                .queryParam("title", "进度证明")
                .queryParam("fileName", "进度证明.pdf")
                .body(pdf)
                .post(programme.path("documents"));
    }
}
