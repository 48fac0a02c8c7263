package org.tuoling.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class MilestonesResourceTest {

    private TestProgramme programme;
    private Team team;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        team = new Team(programme);
    }

    private ValidatableResponse milestones(RequestSpecification reader, String from, String to) {
        return reader.queryParam("from", from).queryParam("to", to).get(programme.path("milestones")).then().statusCode(200);
    }

    private ValidatableResponse milestones(String from, String to) {
        return milestones(programme.as(Role.COMMANDER), from, to);
    }

    @Test
    void a_term_has_a_middle_ninety_days_to_go_and_an_end() {
        UUID person = team.person("示例甲", "1985-03-12");
        team.deployed(person, "ROTATION", "2021-01-01", "2021-12-31");
        milestones("2021-06-01", "2021-08-31")
                .body("milestones.kind", contains("HALF_WAY"), "milestones.fallsOn", contains("2021-07-02"))
                .body("milestones[0].person.id", equalTo(person.toString()), "milestones[0].post", equalTo("教师"));
        milestones("2021-10-01", "2021-12-31")
                .body("milestones.kind", contains("NINETY_DAYS_LEFT", "END"))
                .body("milestones.fallsOn", contains("2021-10-02", "2021-12-31"));
    }

    @Test
    void a_term_without_a_planned_end_and_a_stay_beside_the_post_have_none() {
        UUID open = team.person("示例甲", "1985-03-12");
        team.deployed(open, "FULL_TERM", "2021-01-01", null);
        UUID expert = team.person("示例乙", "1985-03-12");
        team.deployed(expert, "FLEXIBLE", "2021-03-01", "2021-05-31");
        milestones("2021-03-01", "2021-05-31").body("milestones", empty());
    }

    @Test
    void a_term_shorter_than_ninety_days_is_not_told_that_ninety_days_are_left() {
        team.deployed(team.person("示例甲", "1985-03-12"), "ROTATION", "2021-05-01", "2021-06-30");
        milestones("2021-04-01", "2021-06-30").body("milestones.kind", contains("HALF_WAY", "END"));
    }

    @Test
    void a_leader_sees_those_of_his_people_and_a_member_his_own() {
        UUID leader = team.member("示例甲");
        UUID led = team.member("示例乙");
        UUID other = team.member("示例丙");
        team.led(leader, led);
        milestones(programme.as(Role.GRID_LEADER, leader), "2022-12-01", "2022-12-31")
                .body("milestones.person.id", contains(leader.toString(), led.toString()));
        milestones(programme.asMember(other), "2022-12-01", "2022-12-31")
                .body("milestones.person.id", contains(other.toString()));
    }
}
