package org.tuoling.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class BirthdaysResourceTest {

    private TestProgramme programme;
    private Team team;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        team = new Team(programme);
    }

    private ValidatableResponse birthdays(RequestSpecification reader, String from, String to) {
        return reader.queryParam("from", from).queryParam("to", to).get(programme.path("birthdays")).then();
    }

    private ValidatableResponse birthdays(String from, String to) {
        return birthdays(programme.as(Role.COMMANDER), from, to).statusCode(200);
    }

    @Test
    void birthdays_of_the_coming_weeks_come_by_day_and_without_the_year() {
        team.member("示例乙", "1984-02-03");
        team.member("示例甲", "1985-01-15");
        team.member("示例丙", "1985-06-01");
        birthdays("2022-01-10", "2022-02-20")
                .body("birthdays.fallsOn", contains("2022-01-15", "2022-02-03"))
                .body("birthdays.person.nameZh", contains("示例甲", "示例乙"))
                .body(not(containsString("1985")), not(containsString("1984")));
    }

    @Test
    void days_that_run_over_the_new_year_find_both_sides_of_it() {
        team.member("示例甲", "1985-12-30");
        team.member("示例乙", "1986-01-02");
        birthdays("2020-12-20", "2021-01-10").body("birthdays.fallsOn", contains("2020-12-30", "2021-01-02"));
    }

    @Test
    void who_was_born_on_a_leap_day_has_a_birthday_every_year() {
        team.member("示例甲", "1984-02-29");
        birthdays("2021-02-20", "2021-03-05").body("birthdays.fallsOn", contains("2021-02-28"));
        birthdays("2020-02-20", "2020-03-05").body("birthdays.fallsOn", contains("2020-02-29"));
    }

    @Test
    void only_who_is_on_post_on_the_day_is_congratulated() {
        team.person("示例甲", "1985-01-15");
        UUID gone = team.person("示例乙", "1985-01-16");
        team.deployed(gone, "FULL_TERM", "2020-01-01", "2022-01-15");
        birthdays("2022-01-01", "2022-01-31").body("birthdays", empty());
    }

    @Test
    void the_month_is_celebrated_with_everybody_who_is_there_in_it() {
        UUID leaving = team.person("示例乙", "1985-01-28");
        team.deployed(leaving, "FULL_TERM", "2020-01-01", "2022-01-15");
        UUID left = team.person("示例丙", "1985-01-20");
        team.deployed(left, "FULL_TERM", "2020-01-01", "2021-12-31");
        team.member("示例甲", "1985-01-31");
        programme.as(Role.COMMANDER).queryParam("month", "2022-01").get(programme.path("collective-birthdays")).then()
                .statusCode(200)
                .body("month", equalTo("2022-01"))
                .body("birthdays.fallsOn", contains("2022-01-28", "2022-01-31"));
        for (String month : List.of("2022-13", "1", "2022-1-1")) {
            programme.as(Role.COMMANDER).queryParam("month", month).get(programme.path("collective-birthdays")).then()
                    .statusCode(400);
        }
    }

    @Test
    void a_leader_sees_those_of_his_people_a_member_his_own_an_auditor_none() {
        UUID leader = team.member("示例甲", "1985-01-15");
        UUID led = team.member("示例乙", "1985-01-16");
        UUID other = team.member("示例丙", "1985-01-17");
        team.led(leader, led);
        birthdays(programme.as(Role.GRID_LEADER, leader), "2022-01-10", "2022-01-31")
                .body("birthdays.person.id", containsInAnyOrder(leader.toString(), led.toString()));
        birthdays(programme.asMember(other), "2022-01-10", "2022-01-31")
                .body("birthdays.person.id", contains(other.toString()));
        birthdays(programme.as(Role.PROJECT_OFFICER), "2022-01-10", "2022-01-31").body("birthdays", empty());
        birthdays(programme.as(Role.AUDITOR), "2022-01-10", "2022-01-31").statusCode(403);
        birthdays(programme.as(Role.PARTNER), "2022-01-10", "2022-01-31").statusCode(403);
    }

    @Test
    void days_out_of_order_too_many_or_missing_are_refused() {
        birthdays(programme.as(Role.COMMANDER), "2022-01-31", "2022-01-10").statusCode(422)
                .body("violations[0].field", equalTo("to"), "violations[0].code", equalTo("request.dates-out-of-order"));
        birthdays(programme.as(Role.COMMANDER), "2022-01-01", "2022-04-02").statusCode(200);
        birthdays(programme.as(Role.COMMANDER), "2022-01-01", "2022-04-03").statusCode(422)
                .body("violations[0].code", equalTo("request.span-too-long"));
        programme.as(Role.COMMANDER).get(programme.path("birthdays")).then().statusCode(400);
    }
}
