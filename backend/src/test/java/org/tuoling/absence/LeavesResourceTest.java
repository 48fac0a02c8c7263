package org.tuoling.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

/** A leave from the request to the return. */
@QuarkusTest
class LeavesResourceTest {

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
    void leave_is_asked_for_begun_and_closed_by_the_return() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        refused(team.act(team.asMember(team.member), leave, "departure", Map.of()), 409, "absence.not-approved");
        team.approve(team.asLeader(team.leader), leave).then().statusCode(200);
        assertThat(isAwayAt("2022-01-12T12:00:00+08:00")).isTrue();
        refused(team.act(team.asMember(team.member), leave, "departure", Map.of()), 422, "absence.departed-too-early");
        evening.show("2022-01-12", "07:30");
        team.act(team.asMember(team.member), leave, "departure", Map.of()).then().body("state", equalTo("DEPARTED"));
        refused(team.act(team.asMember(team.member), leave, "withdrawal", Map.of()), 409, "absence.not-to-withdraw");
        evening.show("2022-01-12", "20:00");
        refused(
                team.act(team.asMember(team.member), leave, "return", Map.of("returnedAt", "2022-01-12T07:00:00+08:00")),
                422,
                "absence.returned-before");
        refused(
                team.act(team.asMember(team.member), leave, "return", Map.of("returnedAt", "2022-01-12T21:00:00+08:00")),
                422,
                "absence.in-future");
        team.act(team.asMember(team.member), leave, "return", Map.of("returnedAt", "2022-01-12T19:30:00+08:00"))
                .then()
                .body("state", equalTo("RETURNED"))
                .body("returnedAt", startsWith("2022-01-12T11:30"))
                .body("days", equalTo(1));
        assertThat(isAwayAt("2022-01-12T19:45:00+08:00")).isFalse();
        refused(team.act(team.asMember(team.member), leave, "return", Map.of()), 409, "absence.not-under-way");
    }

    @Test
    void a_leader_records_departure_and_return_but_does_not_withdraw() {
        UUID leave = team.approved(team.member, "2022-01-10", "2022-01-11");
        team.act(team.asLeader(team.leader), leave, "withdrawal", Map.of()).then().statusCode(403);
        team.act(team.asLeader(team.leader), leave, "departure", Map.of("departedAt", "2022-01-10T08:10:00+08:00"))
                .then()
                .body("state", equalTo("DEPARTED"));
        team.act(team.asLeader(team.leader), leave, "return", Map.of()).then().body("state", equalTo("RETURNED"));
    }

    @Test
    void whoever_forgot_to_record_the_departure_has_left_as_planned() {
        UUID leave = team.approved(team.member, "2022-01-10", "2022-01-11");
        team.act(team.asMember(team.member), leave, "return", Map.of())
                .then()
                .body("state", equalTo("RETURNED"))
                .body("departedAt", startsWith("2022-01-10T00:00"));
    }

    @Test
    void leave_stays_open_until_the_return_is_recorded() {
        UUID leave = team.approved(team.member, "2022-01-10", "2022-01-11");
        team.act(team.asMember(team.member), leave, "departure", Map.of());
        show(leave).then().body("overdue", equalTo(false));
        evening.show("2022-01-11", "22:01");
        show(leave).then().body("overdue", equalTo(true));
        team.asMember(team.member).get(team.programme.path("leaves") + "?overdue=true").then().body("items", hasSize(1));
        team.asMember(team.member).get(team.programme.path("leaves") + "?overdue=false").then().body("items", empty());
        assertThat(isAwayAt("2022-01-13T12:00:00+08:00")).isTrue();
        evening.pass(Duration.ofDays(1));
        team.act(team.asMember(team.member), leave, "return", Map.of())
                .then()
                .body("overdue", equalTo(false))
                .body("days", equalTo(3));
    }

    @Test
    void who_recorded_a_return_and_when_is_kept_and_a_late_one_is_told() {
        UUID leave = team.approved(team.member, "2022-01-10", "2022-01-11");
        evening.show("2022-01-12", "09:00");
        team.act(team.asMember(team.member), leave, "return", Map.of("returnedAt", "2022-01-11T21:00:00+08:00"))
                .then()
                .body("returnedAt", startsWith("2022-01-11T13:00"))
                .body("returnRecordedAt", startsWith("2022-01-12T01:00"))
                .body("returnRecordedByName", equalTo("测试账号"));
        assertThat(team.told(team.leader, "RETURN_RECORDED_LATE")).isEqualTo(1);
        UUID other = team.approved(team.otherMember, "2022-01-12", "2022-01-13");
        team.act(team.asMember(team.otherMember), other, "return", Map.of()).then().statusCode(200);
        assertThat(team.told(team.otherLeader, "RETURN_RECORDED_LATE")).isZero();
    }

    @Test
    void an_early_return_frees_the_rest() {
        UUID leave = team.approved(team.member, "2022-01-10", "2022-01-20");
        evening.show("2022-01-12", "20:00");
        team.act(team.asMember(team.member), leave, "return", Map.of()).then().body("days", equalTo(3));
        team.asked(team.member, "2022-01-13", "2022-01-13");
    }

    @Test
    void what_has_not_begun_can_be_taken_back() {
        UUID asked = team.asked(team.member, "2022-01-12", "2022-01-14");
        team.act(team.asMember(team.member), asked, "withdrawal", Map.of())
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("steps.state", contains("LAPSED", "LAPSED"));
        UUID approved = team.approved(team.member, "2022-01-12", "2022-01-14");
        team.act(team.asMember(team.member), approved, "withdrawal", Map.of()).then().body("state", equalTo("WITHDRAWN"));
        assertThat(isAwayAt("2022-01-13T12:00:00+08:00")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-14, 2022-01-12, endsAt, absence.end-not-after-start, 422",
        "2022-01-01, 2022-01-02, endsAt, absence.end-in-past, 422",
        "2022-12-30, 2023-01-02, startsAt, absence.not-on-post, 422",
        "2022-01-20, 2022-01-20, startsAt, absence.overlap, 409",
    })
    void what_cannot_be_is_refused_and_changes_nothing(String from, String to, String field, String code, int status) {
        team.approved(team.member, "2022-01-19", "2022-01-21");
        team.ask(team.member, team.leave(from, to))
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(field));
        team.asMember(team.member).get(team.programme.path("leaves")).then().body("items", hasSize(1));
    }

    @Test
    void an_unknown_or_retired_kind_is_refused() {
        var leave = team.leave("2022-01-12", "2022-01-12");
        leave.put("kindId", UUID.randomUUID());
        refused(team.ask(team.member, leave), 422, "absence.kind-unknown");
        leave.put("kindId", team.programme.create("leave-kinds", Map.of("code", "OLD", "nameZh", "旧假", "retiredOn", "2022-01-12")));
        refused(team.ask(team.member, leave), 422, "absence.kind-retired");
    }

    @Test
    void a_request_needs_its_parts() {
        var leave = team.leave("2022-01-12", "2022-01-12");
        leave.remove("reason");
        team.ask(team.member, leave).then().statusCode(400).body("violations[0].field", equalTo("reason"));
        for (String hour : new String[] {"tomorrow", "+100000-01-01T00:00:00Z", "-4000-01-01T00:00:00Z", "2022-01-12"}) {
            leave = team.leave("2022-01-12", "2022-01-12");
            leave.put("startsAt", hour);
            team.ask(team.member, leave).then().statusCode(400).body("violations[0].field", equalTo("startsAt"));
        }
    }

    @Test
    void the_same_key_asks_once() {
        var leave = team.leave("2022-01-12", "2022-01-12");
        var member = team.asMember(team.member).header("Idempotency-Key", "one");
        String first = member.body(leave).post(team.programme.path("leaves")).then().statusCode(201).extract().path("id");
        String again = team.asMember(team.member)
                .header("Idempotency-Key", "one").body(leave).post(team.programme.path("leaves")).then().statusCode(201).extract().path("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void leave_on_paper_comes_in_as_far_as_it_has_come() {
        var leave = team.leave("2021-05-01", "2021-05-03");
        leave.put("personId", team.member);
        leave.put("approvedAt", "2021-04-29T10:00:00+08:00");
        leave.put("returnedAt", "2021-05-03T18:00:00+08:00");
        UUID id = team.programme.create("leaves", leave);
        show(id).then().body("state", equalTo("RETURNED")).body("steps", empty()).body("awaiting", empty());
        leave = team.leave("2021-06-01", "2021-06-03");
        leave.put("personId", team.member);
        leave.put("departedAt", "2021-06-01T08:00:00+08:00");
        team.programme.post("leaves", leave).statusCode(422).body("code", equalTo("absence.paper-out-of-order"));
    }

    @Test
    void what_was_brought_in_by_mistake_is_removed_what_was_decided_here_is_not() {
        UUID paper = team.approved(team.member, "2022-01-12", "2022-01-14");
        remove(paper, "\"7\"").then().statusCode(412);
        remove(paper, "\"0\"").then().statusCode(204);
        UUID decided = team.asked(team.member, "2022-01-12", "2022-01-12");
        String tag = team.approve(team.asLeader(team.leader), decided).header("ETag");
        refused(remove(decided, tag), 409, "absence.decided-here");
    }

    @Test
    void a_page_of_leaves_takes_the_same_statements_however_many() {
        team.asked(team.member, "2022-01-12", "2022-01-12");
        var caller = team.programme.as(Role.ADMINISTRATOR);
        String page = team.programme.path("leaves") + "?limit=100";
        caller.get(page);
        long one = Statements.during(() -> caller.get(page).then().body("items", hasSize(1)));
        for (int day = 13; day < 28; day++) {
            team.asked(team.member, "2022-01-" + day, "2022-01-" + day);
        }
        long many = Statements.during(() -> caller.get(page).then().body("items", hasSize(16)));
        assertThat(many).isLessThanOrEqualTo(one);
    }

    @Test
    void leaves_are_counted_by_kind_and_month() {
        team.approved(team.member, "2022-01-12", "2022-01-14");
        team.approved(team.leader, "2022-01-30", "2022-02-02");
        team.asked(team.deputy, "2022-01-20", "2022-01-20");
        var withdrawn = team.asked(team.deputy, "2022-01-25", "2022-01-25");
        team.act(team.asMember(team.deputy), withdrawn, "withdrawal", Map.of());
        team.programme.as(Role.ADMINISTRATOR)
                .get(team.programme.path("leave-statistics") + "?from=2022-01-01&to=2022-12-31")
                .then()
                .body("", hasSize(1))
                .body("[0].month", equalTo("2022-01"))
                .body("[0].kind.code", equalTo("CASUAL"))
                .body("[0].requests", equalTo(3))
                .body("[0].days", equalTo(7))
                .body("[0].people", equalTo(2));
    }

    private Response show(UUID leave) {
        return team.programme.as(Role.ADMINISTRATOR).get(team.programme.path("leaves", leave));
    }

    private Response remove(UUID leave, String tag) {
        return team.programme.as(Role.ADMINISTRATOR).header("If-Match", tag).delete(team.programme.path("leaves", leave));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    /** As the view that roll-calls read tells of the member. */
    private boolean isAwayAt(String instant) {
        return TestProgramme.bean(Sql.class)
                .one(
                        """
                        select absence_id from absence_span
                        where programme_id = ? and person_id = ? and away_from <= cast(? as timestamptz)
                          and (returned_at is null or returned_at > cast(? as timestamptz))
                        """,
                        row -> row.id("absence_id"),
                        team.programme.id(), team.member, instant, instant)
                .isPresent();
    }
}
