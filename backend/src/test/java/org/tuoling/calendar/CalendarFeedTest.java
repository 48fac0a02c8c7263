package org.tuoling.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.care.Team;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class CalendarFeedTest {

    private TestProgramme programme;
    private Team team;
    private UUID person;
    private UUID other;
    private UUID account;
    private String cookie;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        team = new Team(programme);
        person = team.member("示例甲", "1985-02-10");
        other = team.member("示例乙", "1985-02-11");
        account = TestProgramme.newAccount();
        TestProgramme.bean(Grants.class).give(account, programme.id(), Role.MEMBER, person, null);
        cookie = TestProgramme.bean(Sessions.class).open(account);
    }

    private RequestSpecification owner() {
        return given().cookie(Callers.COOKIE, cookie);
    }

    private String opened() {
        return owner().post(programme.path("my", "calendar-feed")).then()
                .statusCode(200)
                .body("openedAt", notNullValue())
                .extract().path("path");
    }

    /** As a calendar program asks: without a session. */
    private ValidatableResponse fetched(String path) {
        return given().get(path).then();
    }

    @Test
    void whoever_knows_the_address_sees_what_its_owner_may_see() {
        try (var morning = Evening.at("2022-01-10", "09:00")) {
            String path = opened();
            assertThat(path).matches("/api/v1/calendar/[A-Za-z0-9_-]{43}\\.ics");
            fetched(path).statusCode(200)
                    .contentType(containsString("text/calendar"))
                    .body(containsString("SUMMARY:生日：示例甲"), containsString("DTSTART;VALUE=DATE:20220210"))
                    .body(not(containsString("示例乙")), not(containsString("1985")));
            morning.show("2022-06-10", "09:00");
            fetched(path).statusCode(200).body(not(containsString("20220210")));
        }
    }

    @Test
    void the_address_itself_is_kept_nowhere() {
        String token = opened().replaceAll(".*/|\\.ics", "");
        long kept = TestProgramme.bean(Sql.class).one(
                        "select count(*) as n from calendar_feed f where f::text like '%' || ? || '%'", row -> row.number("n"), token)
                .orElseThrow();
        assertThat(kept).isZero();
        owner().get(programme.path("my", "calendar-feed")).then()
                .body("open", equalTo(true), "openedAt", notNullValue())
                .body(not(containsString(token)));
    }

    @Test
    void a_new_address_replaces_the_one_before() {
        String first = opened();
        String second = opened();
        fetched(first).statusCode(404);
        fetched(second).statusCode(200);
    }

    @Test
    void a_revoked_or_unknown_address_is_not_found() {
        String path = opened();
        owner().delete(programme.path("my", "calendar-feed")).then().statusCode(204);
        fetched(path).statusCode(404);
        fetched("/api/v1/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics").statusCode(404);
        owner().get(programme.path("my", "calendar-feed")).then().body("open", equalTo(false), "openedAt", nullValue());
    }

    @Test
    void it_ends_with_the_account_and_with_its_role_in_the_programme() {
        String path = opened();
        var sql = TestProgramme.bean(Sql.class);
        sql.update("update account set disabled = true where id = ?", account);
        fetched(path).statusCode(404);
        sql.update("update account set disabled = false where id = ?", account);
        fetched(path).statusCode(200);
        TestProgramme.bean(Grants.class).withdrawAll(account, programme.id());
        fetched(path).statusCode(404);
    }

    @Test
    void it_follows_the_role_the_owner_has_now() {
        try (var morning = Evening.at("2022-01-10", "09:00")) {
            String path = opened();
            TestProgramme.bean(Grants.class).give(account, programme.id(), Role.COMMANDER, person, null);
            team.led(person, other);
            fetched(path).body(containsString("示例甲"), containsString("示例乙"));
            TestProgramme.bean(Grants.class).withdrawAll(account, programme.id());
            TestProgramme.bean(Grants.class).give(account, programme.id(), Role.AUDITOR);
            morning.show("2022-01-11", "09:00");
            fetched(path).statusCode(200).body(not(containsString("生日")));
            TestProgramme.bean(Grants.class).withdrawAll(account, programme.id());
            TestProgramme.bean(Grants.class).give(account, programme.id(), Role.PARTNER);
            fetched(path).statusCode(404);
        }
    }

    @Test
    void it_tells_who_keeps_records_of_everybody_only_of_himself_and_of_whom_he_leads() {
        try (var morning = Evening.at("2022-01-10", "09:00")) {
            String path = opened();
            for (Role role : new Role[] {Role.COMMANDER, Role.ADMINISTRATOR}) {
                TestProgramme.bean(Grants.class).withdrawAll(account, programme.id());
                TestProgramme.bean(Grants.class).give(account, programme.id(), role, person, null);
                fetched(path).statusCode(200).body(containsString("示例甲"), not(containsString("示例乙")));
            }
            TestProgramme.bean(Grants.class).give(account, programme.id(), Role.COMMANDER, null, null);
            TestProgramme.bean(Grants.class).give(account, programme.id(), Role.ADMINISTRATOR, null, null);
            fetched(path).statusCode(200).body(not(containsString("VEVENT")));
        }
    }

    private void ends(Supplier<Response> step) {
        String path = opened();
        fetched(path).statusCode(200);
        step.get().then().statusCode(oneOf(200, 204));
        fetched(path).statusCode(404);
    }

    @Test
    void it_ends_when_its_owner_changes_his_password() {
        ends(() -> owner().contentType(ContentType.JSON)
                .body(Map.of("currentPassword", TestProgramme.password(), "newPassword", "sand dunes at dusk"))
                .put("/api/v1/session/password"));
    }

    @Test
    void it_ends_when_he_signs_out_everywhere_and_not_when_he_signs_out_here() {
        String path = opened();
        owner().delete("/api/v1/session").then().statusCode(204);
        fetched(path).statusCode(200);
        cookie = TestProgramme.bean(Sessions.class).open(account);
        ends(() -> owner().delete("/api/v1/sessions"));
    }

    @Test
    void an_administrator_ends_it_when_a_phone_is_lost() {
        ends(() -> programme.as(Role.ADMINISTRATOR).delete(programme.path("accounts", account, "sessions")));
    }

    @Test
    void an_administrator_ends_it_with_a_new_password() {
        ends(() -> programme.as(Role.ADMINISTRATOR).body(Map.of("password", "sand dunes at dawn"))
                .post(programme.path("accounts", account, "password")));
    }

    @Test
    void a_disabled_account_has_lost_it_when_it_is_enabled_again() {
        String path = opened();
        for (boolean disabled : new boolean[] {true, false}) {
            String version = programme.as(Role.ADMINISTRATOR).get(programme.path("accounts", account)).header("ETag");
            programme.as(Role.ADMINISTRATOR).header("If-Match", version)
                    .body(Map.of("displayName", "测试账号", "roles", List.of("MEMBER"), "personId", person, "disabled", disabled))
                    .put(programme.path("accounts", account)).then().statusCode(200);
            fetched(path).statusCode(404);
        }
    }

    @Test
    void what_ends_one_account_leaves_the_addresses_of_others() {
        String path = opened();
        UUID somebody = TestProgramme.newAccount();
        TestProgramme.bean(Grants.class).give(somebody, programme.id(), Role.MEMBER, other, null);
        programme.as(Role.ADMINISTRATOR).delete(programme.path("accounts", somebody, "sessions")).then().statusCode(204);
        fetched(path).statusCode(200);
    }

    @Test
    void an_address_is_of_one_programme() {
        String path = opened();
        var elsewhere = TestProgramme.open();
        TestProgramme.bean(Grants.class).give(account, elsewhere.id(), Role.COMMANDER);
        owner().delete(elsewhere.path("my", "calendar-feed")).then().statusCode(204);
        fetched(path).statusCode(200);
    }
}
