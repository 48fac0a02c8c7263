package org.tuoling.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.care.Team;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class CalendarResourceTest {

    private TestProgramme programme;
    private UUID leader;
    private UUID led;
    private UUID other;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        var team = new Team(programme);
        leader = team.member("示例甲", "1985-12-10");
        led = team.member("示例乙", "1985-12-11");
        other = team.member("示例丙", "1985-12-12");
        team.led(leader, led);
    }

    private ValidatableResponse december(RequestSpecification reader) {
        return reader.queryParam("from", "2022-12-01").queryParam("to", "2022-12-31").get(programme.path("calendar")).then()
                .statusCode(200);
    }

    @Test
    void the_dates_of_all_features_stand_in_one_calendar_by_day() {
        december(programme.as(Role.COMMANDER))
                .body("entries.kind", contains("BIRTHDAY", "BIRTHDAY", "BIRTHDAY", "MILESTONE", "MILESTONE", "MILESTONE"))
                .body("entries[0].titleZh", equalTo("生日：示例甲"), "entries[0].record", equalTo("people"))
                .body("entries[0].startsOn", equalTo("2022-12-10"), "entries[0].startsAt", nullValue())
                .body("entries[3].startsOn", equalTo("2022-12-31"));
    }

    @Test
    void no_title_tells_what_is_confidential() {
        december(programme.as(Role.COMMANDER)).body(not(containsString("1985")), not(containsString("13800005678")));
    }

    @Test
    void everybody_sees_as_far_as_he_reaches() {
        december(programme.as(Role.GRID_LEADER, leader))
                .body("entries.person.id", contains(leader.toString(), led.toString(), leader.toString(), led.toString()));
        december(programme.asMember(other)).body("entries.person.id", contains(other.toString(), other.toString()));
        december(programme.as(Role.FINANCE_OFFICER, other))
                .body("entries.person.id", contains(other.toString(), other.toString()));
    }

    @Test
    void an_auditor_reads_the_calendar_but_not_of_birthdays() {
        december(programme.as(Role.AUDITOR)).body("entries.kind", not(hasItem("BIRTHDAY")));
        programme.as(Role.PARTNER).queryParam("from", "2022-12-01").queryParam("to", "2022-12-31")
                .get(programme.path("calendar")).then().statusCode(403);
    }

    @Test
    void a_span_that_is_no_span_is_refused() {
        programme.as(Role.COMMANDER).queryParam("from", "2022-12-31").queryParam("to", "2022-12-01")
                .get(programme.path("calendar")).then().statusCode(422);
        programme.as(Role.COMMANDER).queryParam("from", "2022-01-01").queryParam("to", "2022-12-31")
                .get(programme.path("calendar")).then().statusCode(422).body("violations[0].field", equalTo("to"));
    }
}
