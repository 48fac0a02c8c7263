package org.tuoling.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
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
    private UUID person;
    private UUID account;
    private String cookie;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        var team = new Team(programme);
        person = team.member("示例甲", "1985-02-10");
        team.member("示例乙", "1985-02-11");
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
            fetched(path).body(containsString("示例乙"));
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
    void an_address_is_of_one_programme() {
        String path = opened();
        var elsewhere = TestProgramme.open();
        TestProgramme.bean(Grants.class).give(account, elsewhere.id(), Role.COMMANDER);
        owner().delete(elsewhere.path("my", "calendar-feed")).then().statusCode(204);
        fetched(path).statusCode(200);
    }
}
