package org.tuoling.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.access.SeparateHands;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AccountsResourceTest {

    private TestProgramme programme;
    private String username;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        username = "wang-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Map<String, Object> account(String... roles) {
        return new HashMap<>(Map.of(
                "username", username, "displayName", "王敏", "password", "sand dunes at dawn", "roles", List.of(roles)));
    }

    private static Map<String, Object> revision(boolean disabled, String... roles) {
        return Map.of("displayName", "王敏", "roles", List.of(roles), "disabled", disabled);
    }

    private UUID person(String code) {
        return programme.create("people", Map.of("code", code, "name", "王敏"));
    }

    private Map<String, Object> revisionOf(UUID person, boolean disabled, String... roles) {
        var revision = new HashMap<>(revision(disabled, roles));
        revision.put("personId", person);
        return revision;
    }

    private ValidatableResponse revise(UUID id, Object revision) {
        String version = programme.as(Role.ADMINISTRATOR).get(programme.path("accounts", id)).header("ETag");
        return programme.as(Role.ADMINISTRATOR).header("If-Match", version).body(revision)
                .put(programme.path("accounts", id)).then();
    }

    private static void refusedWithoutPerson(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("code", equalTo("identity.person-missing"), "violations[0].field", equalTo("personId"));
    }

    private static int signIn(String username, String password) {
        return given().contentType(ContentType.JSON).body(Map.of("username", username, "password", password))
                .post("/api/v1/session").statusCode();
    }

    @Test
    void an_opened_account_signs_in_and_is_asked_for_a_password_of_its_own() {
        programme.post("accounts", account("AUDITOR", "MEMBER"))
                .statusCode(201)
                .body("roles", contains("AUDITOR", "MEMBER"), "mustChangePassword", equalTo(true));
        given().contentType(ContentType.JSON).body(Map.of("username", username, "password", "sand dunes at dawn"))
                .post("/api/v1/session").then().statusCode(201).body("account.mustChangePassword", equalTo(true));
        programme.as(Role.ADMINISTRATOR).queryParam("role", "AUDITOR").get(programme.path("accounts")).then()
                .body("items.username", hasItem(username));
    }

    @Test
    void a_taken_name_a_weak_password_and_no_role_are_refused() {
        programme.create("accounts", account("AUDITOR"));
        programme.post("accounts", account("MEMBER")).statusCode(409).body("code", equalTo("identity.username-taken"));
        var weak = account("MEMBER");
        weak.putAll(Map.of("username", username + "2", "password", "short"));
        programme.post("accounts", weak).statusCode(422).body("violations[0].field", equalTo("password"));
        var none = account();
        none.put("username", username + "3");
        programme.post("accounts", none).statusCode(400).body("violations[0].field", equalTo("roles"));
    }

    /** One human with three of them could otherwise request, review and approve. */
    @ParameterizedTest
    @EnumSource(names = {"PROJECT_OFFICER", "FINANCE_OFFICER", "COMMANDER"})
    void a_role_that_takes_separate_hands_names_its_person(Role role) {
        refusedWithoutPerson(programme.post("accounts", account(role.name())));
        refusedWithoutPerson(programme.post("accounts", account("AUDITOR", role.name())));
        assertThat(signIn(username, "sand dunes at dawn")).isEqualTo(401);
        var named = account(role.name());
        named.put("personId", person("R-1"));
        programme.post("accounts", named).statusCode(201).body("person.code", equalTo("R-1"));
    }

    @Test
    void a_person_is_named_as_long_as_the_account_takes_separate_hands() {
        UUID id = programme.create("accounts", account("AUDITOR"));
        refusedWithoutPerson(revise(id, revision(false, "COMMANDER")));
        revise(id, revisionOf(person("R-1"), false, "COMMANDER")).statusCode(200);
        refusedWithoutPerson(revise(id, revision(false, "COMMANDER")));
        revise(id, revision(true, "COMMANDER")).statusCode(200).body("disabled", equalTo(true));
        refusedWithoutPerson(revise(id, revision(false, "COMMANDER")));
    }

    @Test
    void somebody_of_another_programme_names_his_person_in_this_one() {
        programme.create("accounts", account("AUDITOR"));
        var other = TestProgramme.open();
        var invited = account("FINANCE_OFFICER");
        invited.remove("password");
        refusedWithoutPerson(other.post("accounts", invited));
        invited.put("personId", other.create("people", Map.of("code", "R-1", "name", "王敏")));
        other.post("accounts", invited).statusCode(201);
    }

    @Test
    void those_who_take_no_separate_hands_may_be_nobody_deployed() {
        for (Role role : Role.values()) {
            assertThat(SeparateHands.areAskedOf(role)).as(role.name())
                    .isEqualTo(Set.of(Role.COMMANDER, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER).contains(role));
        }
        programme.post("accounts", account("ADMINISTRATOR")).statusCode(201);
    }

    @Test
    void a_disabled_account_is_signed_out_and_stays_out() {
        UUID id = programme.create("accounts", account("AUDITOR"));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(revision(true, "AUDITOR"))
                .put(programme.path("accounts", id)).then().statusCode(200).body("disabled", equalTo(true));
        assertThat(signIn(username, "sand dunes at dawn")).isEqualTo(401);
    }

    @Test
    void an_account_of_two_programmes_takes_the_administrators_of_both() {
        UUID id = programme.create("accounts", account("AUDITOR"));
        var other = TestProgramme.open();
        var invited = account("MEMBER");
        invited.remove("password");
        other.post("accounts", invited).statusCode(201);
        other.as(Role.ADMINISTRATOR).body(Map.of("password", "another long one")).post(other.path("accounts", id, "password"))
                .then().statusCode(409).body("code", equalTo("identity.other-programmes"));
        long version = Long.parseLong(other.as(Role.ADMINISTRATOR).get(other.path("accounts", id)).then().extract()
                .header("ETag").replace("\"", ""));
        other.as(Role.ADMINISTRATOR).header("If-Match", "\"" + version + "\"").body(revision(false, "PARTNER"))
                .put(other.path("accounts", id)).then().statusCode(200).body("roles", contains("PARTNER"));
        programme.as(Role.ADMINISTRATOR).get(programme.path("accounts", id)).then().body("roles", contains("AUDITOR"));
    }

    @Test
    void nobody_is_signed_out_by_the_administrator_of_another_programme() {
        UUID id = programme.create("accounts", account("AUDITOR"));
        var other = TestProgramme.open();
        var invited = account("AUDITOR");
        invited.remove("password");
        other.post("accounts", invited).statusCode(201);
        other.as(Role.ADMINISTRATOR).delete(other.path("accounts", id, "sessions")).then()
                .statusCode(409)
                .body("code", equalTo("identity.other-programmes"));
        programme.as(Role.ADMINISTRATOR).delete(programme.path("accounts", id, "sessions")).then().statusCode(409);
    }

    @Test
    void changes_of_accounts_are_shown_to_those_who_may_see_accounts() {
        UUID id = programme.create("accounts", account("AUDITOR"));
        programme.as(Role.AUDITOR).queryParam("recordId", id).get(programme.path("history")).then().body("total", equalTo(1));
        programme.as(Role.FINANCE_OFFICER).queryParam("recordId", id).get(programme.path("history")).then().body("total", equalTo(0));
    }

    @Test
    void a_programme_keeps_an_administrator() {
        UUID id = programme.create("accounts", account("ADMINISTRATOR"));
        String me = given().contentType(ContentType.JSON).body(Map.of("username", username, "password", "sand dunes at dawn"))
                .post("/api/v1/session").then().extract().cookie("tuoling_session");
        given().cookie("tuoling_session", me).contentType(ContentType.JSON).header("If-Match", "\"0\"")
                .body(revision(false, "AUDITOR")).put(programme.path("accounts", id)).then()
                .statusCode(409).body("code", equalTo("identity.own-account"));
    }

    @Test
    void what_changed_is_written_down_without_the_password() {
        UUID id = programme.create("accounts", account("AUDITOR"));
        String history = programme.as(Role.ADMINISTRATOR).queryParam("recordId", id).get(programme.path("history")).then()
                .statusCode(200).body("items[0].action", equalTo("CREATED")).extract().asString();
        assertThat(history).contains(username).doesNotContain("sand dunes");
    }
}
