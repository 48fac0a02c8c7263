package org.tuoling.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PayeesResourceTest {

    private Evening evening;
    private SpendingScene scene;
    private TestProgramme programme;

    @BeforeEach
    void openScene() {
        evening = Evening.at(SpendingScene.DAY, "10:00");
        scene = new SpendingScene();
        programme = scene.programme;
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void a_credit_code_is_verified_and_belongs_to_one_payee() {
        var wrong = scene.payeeBody("SK-X");
        wrong.put("creditCode", "91652929DEMA000010");
        refused(wrong, 422, "contract.credit-code-wrong");
        var first = scene.payeeBody("SK-A");
        SpendingScene.idOf(programme.as(Role.PROJECT_OFFICER).body(first).post(programme.path("payees")));
        var second = scene.payeeBody("SK-B");
        second.put("creditCode", first.get("creditCode"));
        refused(second, 409, "contract.credit-code-taken");
        var third = scene.payeeBody("SK-A");
        refused(third, 409, "contract.payee-code-taken");
    }

    @Test
    void a_bank_account_is_of_digits() {
        var body = scene.payeeBody("SK-X");
        body.put("bankAccount", "62-17");
        refused(body, 400, "request.invalid");
    }

    @Test
    void an_edit_needs_the_version_last_seen_and_who_is_used_stays() {
        var body = scene.payeeBody("SK-A");
        UUID id = SpendingScene.idOf(programme.as(Role.PROJECT_OFFICER).body(body).post(programme.path("payees")));
        var path = programme.path("payees", id);
        programme.as(Role.PROJECT_OFFICER).body(body).put(path).then().statusCode(428);
        body.put("name", "示例路桥");
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(body).put(path).then().statusCode(200)
                .body("name", equalTo("示例路桥"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(body).put(path).then().statusCode(412);
        scene.drafted("1000.00");
        programme.as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .delete(programme.path("payees", scene.payee))
                .then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
    }

    @Test
    void lists_find_by_name_kind_and_initials() {
        var body = scene.payeeBody("SK-H");
        body.putAll(Map.of("name", "柯坪县人民医院", "kind", "INSTITUTION"));
        SpendingScene.idOf(programme.as(Role.PROJECT_OFFICER).body(body).post(programme.path("payees")));
        for (var query : Map.of("q", "kpx", "kind", "INSTITUTION").entrySet()) {
            programme.as(Role.AUDITOR)
                    .queryParam(query.getKey(), query.getValue())
                    .get(programme.path("payees"))
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("SK-H"));
        }
        programme.as(Role.AUDITOR).queryParam("sort", "-name").get(programme.path("payees")).then().statusCode(200);
    }

    @Test
    void only_those_who_draft_contracts_keep_payees() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PROJECT_OFFICER))) {
            programme.as(role).body(scene.payeeBody("SK-R")).post(programme.path("payees")).then().statusCode(403);
        }
        for (Role role : new Role[] {Role.MEMBER, Role.PARTNER, Role.GRID_LEADER}) {
            programme.as(role).get(programme.path("payees")).then().statusCode(403);
        }
    }

    private void refused(Map<String, Object> body, int status, String code) {
        programme.as(Role.PROJECT_OFFICER)
                .body(body)
                .post(programme.path("payees"))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
