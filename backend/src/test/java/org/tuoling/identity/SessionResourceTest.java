package org.tuoling.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.identity.domain.Accounts;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class SessionResourceTest {

    private TestProgramme programme;
    private String username;

    @BeforeEach
    void openAccount() {
        programme = TestProgramme.open();
        UUID account = TestProgramme.newAccount();
        TestProgramme.bean(Grants.class).give(account, programme.id(), Role.FINANCE_OFFICER);
        username = TestProgramme.bean(Accounts.class).findById(account).username();
    }

    private static ValidatableResponse signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .then();
    }

    private String cookie() {
        return signIn(username, TestProgramme.password()).statusCode(201).extract().cookie(Callers.COOKIE);
    }

    private static ValidatableResponse whoAmI(String cookie) {
        return given().cookie(Callers.COOKIE, cookie).get("/api/v1/session").then();
    }

    @Test
    void signing_in_sets_a_cookie_that_scripts_and_other_sites_cannot_use() {
        var response = signIn(username, TestProgramme.password())
                .statusCode(201)
                .header("Location", containsString("/api/v1/session"))
                .body("account.username", equalTo(username))
                .body("programmes[0].code", equalTo(programme.code()))
                .body("programmes[0].roles", hasItem("FINANCE_OFFICER"))
                .body("programmes[0].permissions", hasItem("APPROPRIATION_WRITE"));
        assertThat(response.extract().header("Set-Cookie")).containsIgnoringCase("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void an_unknown_user_and_a_wrong_password_are_told_the_same() {
        signIn(username, "not the password").statusCode(401).body("code", equalTo("identity.wrong-credentials"));
        signIn("nobody-" + username, "not the password").statusCode(401).body("code", equalTo("identity.wrong-credentials"));
    }

    @Test
    void signing_out_ends_this_session_and_everywhere_ends_all() {
        String first = cookie();
        String second = cookie();
        String third = cookie();
        given().cookie(Callers.COOKIE, first).delete("/api/v1/session").then().statusCode(204);
        whoAmI(first).statusCode(401);
        whoAmI(second).statusCode(200);
        given().cookie(Callers.COOKIE, second).delete("/api/v1/sessions").then().statusCode(204);
        whoAmI(second).statusCode(401);
        whoAmI(third).statusCode(401);
    }

    @Test
    void changing_the_password_takes_the_old_one_and_ends_other_sessions() {
        String mine = cookie();
        String elsewhere = cookie();
        var wrong = Map.of("currentPassword", "not the password", "newPassword", "seven bells in the wind");
        given().cookie(Callers.COOKIE, mine).contentType(ContentType.JSON).body(wrong).put("/api/v1/session/password").then()
                .statusCode(422)
                .body("code", equalTo("identity.wrong-password"));
        var weak = Map.of("currentPassword", TestProgramme.password(), "newPassword", "1234567890");
        given().cookie(Callers.COOKIE, mine).contentType(ContentType.JSON).body(weak).put("/api/v1/session/password").then()
                .statusCode(422)
                .body("code", equalTo("identity.password-too-weak"));
        var good = Map.of("currentPassword", TestProgramme.password(), "newPassword", "seven bells in the wind");
        String renewed = given().cookie(Callers.COOKIE, mine).contentType(ContentType.JSON).body(good)
                .put("/api/v1/session/password").then().statusCode(204).extract().cookie(Callers.COOKIE);
        whoAmI(renewed).statusCode(200);
        whoAmI(mine).statusCode(401);
        whoAmI(elsewhere).statusCode(401);
        signIn(username, TestProgramme.password()).statusCode(401);
        signIn(username, "seven bells in the wind").statusCode(201);
    }

    private static ValidatableResponse changePassword(String cookie, String current, String chosen) {
        return given().cookie(Callers.COOKIE, cookie)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(Map.of("currentPassword", current, "newPassword", chosen))
                .put("/api/v1/session/password")
                .then();
    }

    @Test
    void the_password_one_has_is_no_new_one() {
        changePassword(cookie(), TestProgramme.password(), TestProgramme.password())
                .statusCode(422)
                .body("code", equalTo("identity.password-unchanged"))
                .body("violations.field", hasItem("newPassword"))
                .body("detail", containsString("choose another"));
    }

    @Test
    void who_guesses_the_current_password_has_to_wait_as_at_the_door() {
        String mine = cookie();
        for (int i = 0; i < 5; i++) {
            changePassword(mine, "not the password", "seven bells in the wind").statusCode(422);
        }
        changePassword(mine, TestProgramme.password(), "seven bells in the wind")
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .body("code", equalTo("access.too-many-attempts"));
        signIn(username, TestProgramme.password()).statusCode(429).header("Retry-After", Integer::parseInt, greaterThan(0));
    }

    @Test
    void what_a_stranger_says_he_forwards_is_ignored() {
        for (int i = 0; i < 5; i++) {
            guessAsFrom("192.0.2." + i).statusCode(401);
        }
        guessAsFrom("192.0.2.9").statusCode(429);
    }

    private ValidatableResponse guessAsFrom(String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("username", username, "password", "not the password"))
                .post("/api/v1/session")
                .then();
    }

    @Test
    void requests_from_other_sites_are_refused_although_they_carry_the_cookie() {
        String mine = cookie();
        given().cookie(Callers.COOKIE, mine).header("Sec-Fetch-Site", "cross-site").delete("/api/v1/session").then()
                .statusCode(403)
                .body("code", equalTo("access.cross-site"));
        given().cookie(Callers.COOKIE, mine).header("Origin", "https://elsewhere.example").delete("/api/v1/session").then()
                .statusCode(403);
        whoAmI(mine).statusCode(200);
    }

    @Test
    void malformed_log_ins_are_refused_in_the_readers_language() {
        given().contentType(ContentType.JSON).header("Accept-Language", "zh-CN").body("{\"username\":").post("/api/v1/session")
                .then().statusCode(400).body("detail", containsString("请求")).contentType("application/problem+json");
        given().contentType(ContentType.JSON).header("Accept-Language", "en").body("{\"user\":\"x\"}").post("/api/v1/session")
                .then().statusCode(400).body("code", equalTo("request.unknown-field"));
    }
}
