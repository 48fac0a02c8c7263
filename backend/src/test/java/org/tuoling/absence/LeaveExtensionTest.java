package org.tuoling.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.testing.Evening;

/** A later end, asked for before the leave or while it lasts. */
@QuarkusTest
class LeaveExtensionTest {

    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
        team.asCommander();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void the_old_end_stands_until_the_longer_leave_is_approved_as_such() {
        UUID leave = oneDay();
        extend(leave, "2022-01-13")
                .then()
                .statusCode(200)
                .body("endsAt", startsWith("2022-01-12"))
                .body("askedEndsAt", startsWith("2022-01-13"))
                .body("steps.round", contains(0, 1, 1))
                .body("awaiting.name", contains("网格长"));
        team.approve(team.asLeader(team.leader), leave).then().body("endsAt", startsWith("2022-01-12"));
        team.approve(team.asLeader(team.chief), leave)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("endsAt", startsWith("2022-01-13"))
                .body("askedEndsAt", nullValue())
                .body("days", equalTo(2))
                .body("extensions.state", contains("APPROVED"));
    }

    @Test
    void a_rejected_extension_leaves_the_leave_as_it_is() {
        UUID leave = oneDay();
        extend(leave, "2022-01-13");
        team.decide(team.asLeader(team.leader), leave, "REJECTED", "人手不足")
                .then()
                .body("state", equalTo("APPROVED"))
                .body("endsAt", startsWith("2022-01-12"))
                .body("extensions.state", contains("REJECTED"))
                .body("steps.state", contains("APPROVED", "REJECTED", "LAPSED"));
        extend(leave, "2022-01-14").then().statusCode(200).body("extensions.round", contains(1, 2));
    }

    @Test
    void a_waiting_extension_is_withdrawn_alone_and_a_repeat_changes_nothing() {
        UUID leave = oneDay();
        extend(leave, "2022-01-13");
        team.act(team.asMember(team.member), leave, "extensions/1/withdrawal", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("endsAt", startsWith("2022-01-12"))
                .body("extensions.state", contains("LAPSED"));
        refused(team.act(team.asMember(team.member), leave, "extensions/1/withdrawal", Map.of()), 409, "absence.extension-settled");
        refused(team.act(team.asMember(team.member), leave, "extensions/2/withdrawal", Map.of()), 404, "request.not-found");
        team.asMember(team.member).get(team.programme.path("leaves", leave)).then().body("state", equalTo("APPROVED"));
        team.act(team.asLeader(team.leader), leave, "extensions/1/withdrawal", Map.of()).then().statusCode(403);
        team.act(team.asMember(team.otherMember), leave, "extensions/1/withdrawal", Map.of()).then().statusCode(404);
    }

    @Test
    void withdrawing_the_leave_takes_back_all_of_it_once() {
        UUID leave = oneDay();
        extend(leave, "2022-01-13");
        team.act(team.asMember(team.member), leave, "withdrawal", Map.of())
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("extensions.state", contains("LAPSED"));
        refused(team.act(team.asMember(team.member), leave, "withdrawal", Map.of()), 409, "absence.not-to-withdraw");
    }

    @Test
    void what_was_not_seen_is_not_decided() {
        UUID leave = oneDay();
        extend(leave, "2022-01-13");
        team.act(team.asMember(team.member), leave, "extensions/1/withdrawal", Map.of());
        extend(leave, "2022-01-20");
        refused(team.decide(team.asLeader(team.leader), leave, 1, 0, "APPROVED", null), 409, "absence.step-changed");
        refused(team.decide(team.asLeader(team.leader), leave, 2, 1, "APPROVED", null), 409, "absence.step-changed");
        team.asMember(team.member).get(team.programme.path("leaves", leave)).then().body("askedEndsAt", startsWith("2022-01-20"));
        team.asLeader(team.leader)
                .body(Map.of("decision", "APPROVED"))
                .post(team.programme.path("leaves", leave, "decisions"))
                .then()
                .statusCode(400);
        team.decide(team.asLeader(team.leader), leave, 2, 0, "APPROVED", null).then().statusCode(200);
    }

    @Test
    void an_extension_is_told_in_words_of_its_own_and_no_kind_leaves_the_house() {
        UUID leave = oneDay();
        extend(leave, "2022-01-13");
        team.approve(team.asLeader(team.leader), leave);
        team.approve(team.asLeader(team.chief), leave);
        team.asMember(team.leader)
                .get(team.programme.path("my", "notices"))
                .then()
                .body("items.textZh", hasItems("组员申请 2022-01-12 起请假，请审批。", "组员申请续假至 2022-01-13，请审批。"));
        team.asMember(team.member)
                .get(team.programme.path("my", "notices"))
                .then()
                .body("items.textZh", hasItems("您 2022-01-12 起的请假已获批准。", "您续假至 2022-01-13 的申请已获批准。"));
    }

    @Test
    void the_return_overtakes_an_extension() {
        UUID leave = oneDay();
        evening.show("2022-01-12", "09:00");
        extend(leave, "2022-01-13");
        team.act(team.asMember(team.member), leave, "return", Map.of())
                .then()
                .body("state", equalTo("RETURNED"))
                .body("extensions.state", contains("LAPSED"));
        refused(team.approve(team.asLeader(team.leader), leave), 409, "absence.nothing-to-decide");
    }

    @Test
    void an_overdue_leave_can_still_be_extended_and_is_overdue_no_more() {
        UUID leave = oneDay();
        evening.show("2022-01-13", "09:00");
        extend(leave, "2022-01-13").then().body("overdue", equalTo(true));
        team.approve(team.asLeader(team.leader), leave);
        team.approve(team.asLeader(team.chief), leave).then().body("overdue", equalTo(false));
    }

    @Test
    void what_cannot_be_extended_is_refused() {
        UUID leave = oneDay();
        refused(extend(leave, "2022-01-12"), 422, "absence.extension-not-longer");
        refused(extend(leave, "2023-01-05"), 422, "absence.not-on-post");
        UUID asked = team.asked(team.member, "2022-01-14", "2022-01-14");
        refused(extend(asked, "2022-01-15"), 409, "absence.not-under-way");
        refused(extend(leave, "2022-01-14"), 409, "absence.overlap");
        extend(leave, "2022-01-13");
        refused(extend(leave, "2022-01-13"), 409, "absence.extension-waits");
        // the days asked for are taken already
        refused(team.ask(team.member, team.leave("2022-01-13", "2022-01-13")), 409, "absence.overlap");
    }

    @Test
    void only_the_person_extends_his_leave() {
        UUID leave = oneDay();
        team.asLeader(team.leader)
                .body(Map.of("endsAt", "2022-01-13T22:00:00+08:00", "reason", "代办"))
                .post(team.programme.path("leaves", leave, "extensions"))
                .then()
                .statusCode(403);
    }

    private UUID oneDay() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        team.approve(team.asLeader(team.leader), leave).then().body("state", equalTo("APPROVED"));
        return leave;
    }

    private Response extend(UUID leave, String until) {
        return team.act(
                team.asMember(team.member), leave, "extensions", Map.of("endsAt", until + "T22:00:00+08:00", "reason", "航班取消"));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
