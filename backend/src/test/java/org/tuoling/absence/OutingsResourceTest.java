package org.tuoling.absence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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
import org.tuoling.shared.sql.Sql;
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
        act(outing, "return")
                .then()
                .body("state", equalTo("RETURNED"))
                .body("overdue", equalTo(false))
                .body("returnRecordedAt", startsWith("2022-01-10T12:30"))
                .body("returnRecordedByName", equalTo("测试账号"));
        told(team.leader, "RETURN_RECORDED_LATE", 1);
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
    void an_outing_counts_once_the_leader_has_approved_it() {
        UUID outing = team.reported(team.member, "2022-01-10T11:00", "2022-01-10T20:00");
        show(outing).then().body("approvedAt", nullValue()).body("awaiting.name", contains("网格长"));
        assertThat(isAway(outing)).isFalse();
        team.asLeader(team.leader).get(team.programme.path("outings") + "?awaiting=me").then().body("items.id", contains(outing.toString()));
        team.asLeader(team.otherLeader).get(team.programme.path("outings") + "?awaiting=me").then().body("items", hasSize(0));
        team.asMember(team.member).get(team.programme.path("outings") + "?awaiting=me").then().body("items", hasSize(0));
        approve(team.asLeader(team.leader), outing)
                .then()
                .statusCode(200)
                .body("approvedAt", notNullValue())
                .body("approvedBy.code", equalTo("P-3"))
                .body("approvedByName", equalTo("测试账号"))
                .body("awaiting", hasSize(0));
        assertThat(isAway(outing)).isTrue();
        told(team.member, "OUTING_APPROVED", 1);
        refused(approve(team.asLeader(team.leader), outing), 409, "absence.outing-approved");
        team.asLeader(team.leader).get(team.programme.path("outings") + "?awaiting=me").then().body("items", hasSize(0));
    }

    @Test
    void nobody_else_approves_it() {
        UUID outing = team.reported(team.member, "2022-01-10T11:00", "2022-01-10T20:00");
        refused(approve(team.asMember(team.member), outing), 403, "access.forbidden");
        refused(approve(team.asLeader(team.otherLeader), outing), 404, "request.not-found");
        refused(approve(team.asLeader(team.deputy), outing), 403, "absence.not-your-turn");
        UUID own = team.reported(team.leader, "2022-01-10T11:00", "2022-01-10T20:00");
        refused(approve(team.asLeader(team.leader), own), 403, "absence.not-your-turn");
        approve(team.asLeader(team.deputy), own).then().statusCode(200);
    }

    @Test
    void what_was_seen_is_approved_and_nothing_else() {
        UUID outing = team.reported(team.member, "2022-01-10T11:00", "2022-01-10T20:00");
        revise(team.asMember(team.member), outing, team.outing("2022-01-10T11:00", "2022-01-10T23:00")).then().statusCode(200);
        refused(approve(team.asLeader(team.leader).header("If-Match", "\"0\""), outing), 412, "request.stale");
        act(outing, "withdrawal");
        refused(approve(team.asLeader(team.leader), outing), 409, "absence.outing-closed");
    }

    @Test
    void a_longer_outing_has_to_be_approved_again() {
        UUID outing = team.reported(team.member, "2022-01-10T11:00", "2022-01-10T20:00");
        approve(team.asLeader(team.leader), outing);
        revise(team.asMember(team.member), outing, team.outing("2022-01-10T12:00", "2022-01-10T19:00"))
                .then().body("approvedAt", notNullValue());
        revise(team.asMember(team.member), outing, team.outing("2022-01-10T12:00", "2022-01-10T19:30"))
                .then().body("approvedAt", nullValue()).body("approvedBy", nullValue());
        assertThat(isAway(outing)).isFalse();
        told(team.leader, "OUTING_REVISED", 1);
        approve(team.asLeader(team.leader), outing);
        revise(team.asMember(team.member), outing, team.outing("2022-01-10T10:30", "2022-01-10T19:30"))
                .then().body("approvedAt", nullValue());
        told(team.leader, "OUTING_REVISED", 2);
    }

    @Test
    void nobody_reports_what_began_before_and_moves_the_end_of_what_is_overdue() {
        refused(report(team.outing("2022-01-10T09:49", "2022-01-10T20:00")), 422, "absence.begins-in-the-past");
        UUID outing = id(report(team.outing("2022-01-10T09:55", "2022-01-10T20:00")));
        refused(revise(team.asMember(team.member), outing, team.outing("2022-01-10T08:00", "2022-01-10T20:00")), 422, "absence.begins-in-the-past");
        evening.show("2022-01-10", "20:01");
        refused(revise(team.asMember(team.member), outing, team.outing("2022-01-10T09:55", "2022-01-10T23:00")), 409, "absence.outing-overdue");
        revise(team.programme.as(Role.ADMINISTRATOR), outing, team.outing("2022-01-10T09:55", "2022-01-10T23:00")).then().statusCode(200);
    }

    @Test
    void what_is_recorded_by_those_who_keep_absences_is_approved_by_them_but_for_their_own() {
        var outing = team.outing("2022-01-10T08:00", "2022-01-10T20:00");
        outing.put("personId", team.member);
        UUID recorded = team.programme.create("outings", outing);
        show(recorded).then().body("approvedAt", notNullValue()).body("approvedByName", equalTo("测试账号"));
        assertThat(isAway(recorded)).isTrue();
        told(team.leader, "OUTING_REPORTED", 0);
        told(team.member, "OUTING_APPROVED", 1);
        team.asCommander()
                .body(team.outing("2022-01-10T11:00", "2022-01-10T20:00"))
                .post(team.programme.path("outings"))
                .then()
                .statusCode(201)
                .body("approvedAt", nullValue());
    }

    private Response approve(RequestSpecification by, UUID outing) {
        return by.post(team.programme.path("outings", outing, "approval"));
    }

    private Response revise(RequestSpecification by, UUID outing, Map<String, Object> plan) {
        long version = show(outing).then().extract().jsonPath().getLong("version");
        return by.header("If-Match", "\"" + version + "\"").body(plan).put(team.programme.path("outings", outing));
    }

    private void told(UUID person, String kind, int times) {
        team.asMember(person)
                .get(team.programme.path("my", "notices"))
                .then()
                .body("items.findAll { it.kind == '" + kind + "' }", hasSize(times));
    }

    /** As the view that roll-calls and the board read. */
    private static boolean isAway(UUID outing) {
        return TestProgramme.bean(Sql.class)
                .one("select absence_id from absence_span where absence_id = ?", row -> row.id("absence_id"), outing)
                .isPresent();
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
        approve(team.asLeader(team.leader), id(report(team.outing("2022-01-11T11:00", "2022-01-11T20:00"))));
        team.approved(team.otherMember, "2022-01-12", "2022-01-14");
        var entries = between(new Reach(Reach.Extent.LED, team.programme.id(), team.leader));
        assertThat(entries).extracting(CalendarEntry::kind).containsExactly(CalendarKind.LEAVE, CalendarKind.OUTING);
        assertThat(entries.getFirst().titleZh()).isEqualTo("事假：组员");
        assertThat(between(new Reach(Reach.Extent.SELF, team.programme.id(), team.leader))).isEmpty();
        assertThat(between(Reach.everybody(team.programme.id(), team.chief))).hasSize(3);
    }

    @Test
    void the_calendar_and_its_feed_show_an_outing_once_it_is_approved() {
        UUID outing = team.reported(team.member, "2022-01-11T11:00", "2022-01-11T20:00");
        String feed = team.asMember(team.member).post(team.programme.path("my", "calendar-feed")).then().statusCode(200).extract().path("path");
        january().body("entries.recordId", not(hasItem(outing.toString())));
        given().get(feed).then().statusCode(200).body(not(containsString(outing.toString())));
        approve(team.asLeader(team.leader), outing).then().statusCode(200);
        january().body("entries.recordId", hasItem(outing.toString()));
        given().get(feed).then().statusCode(200).body(containsString(outing.toString()));
    }

    private ValidatableResponse january() {
        return team.asMember(team.member)
                .queryParam("from", "2022-01-01").queryParam("to", "2022-01-31")
                .get(team.programme.path("calendar"))
                .then()
                .statusCode(200);
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
