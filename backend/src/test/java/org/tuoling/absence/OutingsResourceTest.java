package org.tuoling.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Outings, and what else is told of who is away. */
@QuarkusTest
class OutingsResourceTest {

    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void an_outing_is_reported_and_closed_by_the_return() {
        var report = team.outing("2022-01-10T11:00", "2022-01-10T20:00");
        report.put("companionIds", List.of(team.deputy));
        UUID outing = id(report(report));
        show(outing).then().body("state", equalTo("REPORTED")).body("companions.code", contains("P-4"));
        team.asMember(team.leader)
                .get(team.programme.path("my", "notices"))
                .then()
                .body("items.kind", hasItem("OUTING_REPORTED"));
        act(outing, "return").then().statusCode(422).body("code", equalTo("absence.returned-before"));
        evening.show("2022-01-10", "20:30");
        show(outing).then().body("overdue", equalTo(true));
        act(outing, "return").then().body("state", equalTo("RETURNED")).body("overdue", equalTo(false));
        act(outing, "withdrawal").then().statusCode(409).body("code", equalTo("absence.outing-closed"));
    }

    @Test
    void plans_change() {
        UUID outing = id(report(team.outing("2022-01-10T11:00", "2022-01-10T20:00")));
        var later = team.outing("2022-01-10T11:00", "2022-01-10T23:00");
        team.asMember(team.member).body(later).put(team.programme.path("outings", outing)).then().statusCode(428);
        team.asMember(team.member)
                .header("If-Match", "\"0\"").body(later).put(team.programme.path("outings", outing))
                .then()
                .statusCode(200)
                .body("endsAt", equalTo("2022-01-10T15:00:00Z"));
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(report(team.outing("2022-01-10T11:00", "2022-01-10T10:00")), 422, "absence.end-not-after-start");
        refused(report(team.outing("2022-01-09T11:00", "2022-01-09T20:00")), 422, "absence.end-in-past");
        refused(report(team.outing("2023-01-10T11:00", "2023-01-10T20:00")), 422, "absence.not-on-post");
        var alone = team.outing("2022-01-10T11:00", "2022-01-10T20:00");
        alone.put("companionIds", List.of(team.member));
        refused(report(alone), 422, "absence.companion-self");
        alone.put("companionIds", List.of(UUID.randomUUID()));
        refused(report(alone), 422, "absence.companion-unknown");
        team.approved(team.member, "2022-01-12", "2022-01-14");
        refused(report(team.outing("2022-01-12T11:00", "2022-01-12T20:00")), 409, "absence.overlap");
        id(report(team.outing("2022-01-11T11:00", "2022-01-11T20:00")));
        refused(report(team.outing("2022-01-11T19:00", "2022-01-11T21:00")), 409, "absence.overlap");
        refused(team.ask(team.member, team.leave("2022-01-11", "2022-01-11")), 409, "absence.overlap");
        team.asMember(team.member).get(team.programme.path("outings")).then().body("items", hasSize(1));
    }

    @Test
    void a_member_finds_companions_by_name_and_learns_nothing_else_of_them() {
        team.asMember(team.member)
                .get(team.programme.path("companions") + "?q=P-4")
                .then()
                .statusCode(200)
                .body("items.nameZh", contains("副网格长"))
                .body("items[0].keySet()", hasSize(4));
        team.asMember(team.member).get(team.programme.path("companions", team.deputy)).then().statusCode(200);
        team.asMember(team.member).get(team.programme.path("companions", UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void what_does_not_take_place_frees_its_time() {
        UUID outing = id(report(team.outing("2022-01-11T11:00", "2022-01-11T20:00")));
        act(outing, "withdrawal").then().body("state", equalTo("WITHDRAWN"));
        id(report(team.outing("2022-01-11T11:00", "2022-01-11T20:00")));
    }

    @Test
    void the_calendar_shows_leaves_and_outings_within_reach() {
        team.approved(team.member, "2022-01-12", "2022-01-14");
        id(report(team.outing("2022-01-11T11:00", "2022-01-11T20:00")));
        team.approved(team.otherMember, "2022-01-12", "2022-01-14");
        var entries = between(new Reach(Reach.Extent.LED, team.programme.id(), team.leader));
        assertThat(entries).extracting(CalendarEntry::kind).containsExactly(CalendarKind.LEAVE, CalendarKind.OUTING);
        assertThat(entries.getFirst().titleZh()).isEqualTo("事假：组员");
        assertThat(between(new Reach(Reach.Extent.SELF, team.programme.id(), team.leader))).isEmpty();
        assertThat(between(Reach.everybody(team.programme.id(), team.chief))).hasSize(3);
    }

    @Test
    void what_has_begun_is_settled_before_somebody_goes_home_and_the_rest_taken_back() {
        UUID under = team.approved(team.member, "2022-01-09", "2022-01-11");
        UUID later = team.approved(team.member, "2022-02-12", "2022-02-14");
        UUID asked = team.asked(team.member, "2022-01-20", "2022-01-21");
        UUID outing = id(report(team.outing("2022-01-12T11:00", "2022-01-12T20:00")));
        asking().queryParam("on", "2022-01-10").get(deployment("holdings")).then()
                .body("findAll { it.fate == 'SETTLE_FIRST' }.recordId", contains(under.toString()))
                .body("findAll { it.fate == 'ENDS' && it.record != 'grid-memberships' }.recordId",
                        containsInAnyOrder(later.toString(), asked.toString(), outing.toString()));
        refused(endOn("2022-01-10"), 409, "personnel.holdings-open");
        team.act(team.asMember(team.member), under, "return", Map.of()).then().statusCode(200);
        endOn("2022-01-10").then().statusCode(200);
        leave(later).then().body("state", equalTo("WITHDRAWN"));
        leave(asked).then().body("state", equalTo("WITHDRAWN"));
        show(outing).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void a_deployment_is_not_shortened_nor_removed_under_leave() {
        UUID leave = team.approved(team.member, "2022-02-12", "2022-02-14");
        refused(endsOn("2022-02-13"), 409, "personnel.held-beyond");
        endsOn("2022-02-14").then().statusCode(200);
        refused(asking().header("If-Match", "\"1\"").delete(deployment()), 409, "personnel.held-beyond");
        team.act(team.asMember(team.member), leave, "withdrawal", Map.of()).then().statusCode(200);
        endsOn("2022-02-13").then().statusCode(200);
        team.asked(team.member, "2022-01-20", "2022-01-21");
        refused(endsOn("2022-01-20"), 409, "personnel.held-beyond");
        var beside = deploymentAs("D-2", "2022-12-31");
        beside.put("kind", "FLEXIBLE");
        team.programme.create("deployments", beside);
        endsOn("2022-01-20").then().statusCode(200);
    }

    private RequestSpecification asking() {
        return team.programme.as(Role.ADMINISTRATOR);
    }

    /** The deployment of the member. */
    private String deployment(String... below) {
        UUID id = UUID.fromString(asking().queryParam("q", "D-P-5").get(team.programme.path("deployments")).path("items[0].id"));
        return team.programme.path(Stream.concat(Stream.of("deployments", id), Stream.of(below)).toArray());
    }

    private Response endOn(String day) {
        return asking().body(Map.of("endedOn", day, "reason", "任期届满")).post(deployment("end"));
    }

    private Map<String, Object> deploymentAs(String code, String endsOn) {
        var now = asking().get(deployment()).jsonPath();
        return new HashMap<>(Map.of(
                "code", code, "personId", team.member, "homeUnitId", now.get("homeUnit.id"), "hostUnitId",
                now.get("hostUnit.id"), "post", "教师", "kind", "FULL_TERM", "startsOn", "2020-01-01", "endsOn", endsOn));
    }

    private Response endsOn(String day) {
        String version = asking().get(deployment()).header("ETag");
        return asking().header("If-Match", version).body(deploymentAs("D-P-5", day)).put(deployment());
    }

    private List<CalendarEntry> between(Reach reach) {
        return TestProgramme.bean(AbsenceCalendar.class)
                .between(reach, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31));
    }

    private Response leave(UUID id) {
        return team.programme.as(Role.ADMINISTRATOR).get(team.programme.path("leaves", id));
    }

    private Response report(Map<String, Object> outing) {
        return team.asMember(team.member).body(outing).post(team.programme.path("outings"));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    private Response show(UUID outing) {
        return team.asMember(team.member).get(team.programme.path("outings", outing));
    }

    private Response act(UUID outing, String action) {
        return team.asMember(team.member).body(Map.of()).post(team.programme.path("outings", outing, action));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
