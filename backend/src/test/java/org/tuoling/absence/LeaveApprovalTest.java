package org.tuoling.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** Whose turn it is, and what their words come to. */
@QuarkusTest
class LeaveApprovalTest {

    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
        // there has to be a commander before anybody asks
        team.asCommander();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void one_day_needs_the_leader_of_the_leaf_only() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        awaits(leave, "网格长");
        team.approve(team.asLeader(team.leader), leave)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("awaiting", empty())
                .body("steps", hasSize(1))
                .body("steps[0].state", equalTo("APPROVED"))
                .body("steps[0].grid.code", equalTo("G-11"))
                .body("steps[0].decidedBy.code", equalTo("P-3"))
                .body("steps[0].onBehalfOf", nullValue());
    }

    @Test
    void three_days_need_the_root_too() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-14");
        team.approve(team.asLeader(team.leader), leave).then().body("state", equalTo("REQUESTED"));
        awaits(leave, "总领队");
        team.approve(team.asLeader(team.chief), leave).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void whoever_holds_the_next_steps_too_decides_them_at_once() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-16");
        team.approve(team.asLeader(team.leader), leave);
        // the chief leads the root and commands
        team.approve(team.asCommander(), leave)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("steps.state", contains("APPROVED", "APPROVED", "APPROVED"));
    }

    @Test
    void nobody_else_decides() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        notYourTurn(team.asLeader(team.deputy), leave);
        notYourTurn(team.asCommander(), leave);
        team.approve(team.asMember(team.member), leave).then().statusCode(403).body("code", equalTo("access.forbidden"));
        // a leader of another grid does not even know of it
        team.approve(team.asLeader(team.otherLeader), leave).then().statusCode(404);
        awaits(leave, "网格长");
    }

    @Test
    void a_leader_does_not_decide_his_own() {
        UUID leave = team.asked(team.leader, "2022-01-12", "2022-01-12");
        awaits(leave, "副网格长");
        notYourTurn(team.asLeader(team.leader), leave);
        team.approve(team.asLeader(team.deputy), leave)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("steps[0].onBehalfOf", nullValue());
    }

    @Test
    void a_leader_without_deputy_asks_the_grid_above() {
        UUID leave = team.asked(team.otherLeader, "2022-01-12", "2022-01-12");
        awaits(leave, "总领队");
        team.approve(team.asLeader(team.chief), leave).then().body("steps[0].grid.code", equalTo("G-1"));
    }

    @Test
    void a_leader_who_is_away_is_stood_in_for() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        away(team.leader);
        awaits(leave, "副网格长");
        notYourTurn(team.asLeader(team.leader), leave);
        team.approve(team.asLeader(team.deputy), leave).then().body("steps[0].onBehalfOf.code", equalTo("P-3"));
    }

    @Test
    void when_a_whole_grid_is_away_it_goes_up_and_at_last_to_the_commander() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        away(team.leader);
        away(team.deputy);
        awaits(leave, "总领队");
        away(team.chief);
        awaits(leave, "副领队");
        away(team.vice);
        awaits(leave, "总领队");
        team.approve(team.asCommander(), leave).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void a_leader_whose_account_cannot_decide_is_passed_over() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        team.mayNotDecide(team.leader);
        awaits(leave, "副网格长");
        team.disabled(team.deputy);
        awaits(leave, "总领队");
        team.mayNotDecide(team.vice);
        team.disabled(team.chief);
        team.programme.as(Role.COMMANDER);
        // nobody on the way up can: the commander who belongs to no person
        team.approve(team.programme.as(Role.COMMANDER), leave).then().statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void the_commander_asks_his_deputy() {
        UUID leave = team.asked(team.chief, "2022-01-12", "2022-01-16");
        team.approve(team.asLeader(team.leader), leave);
        awaits(leave, "副领队");
        notYourTurn(team.asCommander(), leave);
        team.approve(team.asLeader(team.vice), leave).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void a_commander_whose_account_belongs_to_nobody_decides_too() {
        UUID leave = team.asked(team.chief, "2022-01-12", "2022-01-16");
        team.programme.as(Role.COMMANDER);
        team.approve(team.asLeader(team.leader), leave);
        team.approve(team.asLeader(team.vice), leave).then().body("awaiting.name", contains("测试账号"));
        team.approve(team.programme.as(Role.COMMANDER), leave)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("steps[2].decidedBy", nullValue())
                .body("steps[2].decidedByName", equalTo("测试账号"));
    }

    @Test
    void without_rules_the_commander_decides() {
        for (String rule : team.programme.as(Role.ADMINISTRATOR).get(team.programme.path("leave-approval-rules")).<java.util.List<String>>path("items.id")) {
            team.programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"")
                    .delete(team.programme.path("leave-approval-rules", rule)).then().statusCode(204);
        }
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        team.approve(team.asCommander(), leave).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void a_rejection_needs_a_reason_and_is_for_good() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-14");
        team.decide(team.asLeader(team.leader), leave, "REJECTED", null)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
        team.decide(team.asLeader(team.leader), leave, "REJECTED", "当天有检查")
                .then()
                .body("state", equalTo("REJECTED"))
                .body("steps.state", contains("REJECTED", "LAPSED"))
                .body("steps[0].reason", equalTo("当天有检查"));
        team.approve(team.asLeader(team.leader), leave)
                .then()
                .statusCode(409)
                .body("code", equalTo("absence.nothing-to-decide"));
        // the time is free again
        team.asked(team.member, "2022-01-12", "2022-01-14");
    }

    @Test
    void those_concerned_are_told() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        told(team.leader, "LEAVE_AWAITS_DECISION", leave);
        team.approve(team.asLeader(team.leader), leave);
        told(team.member, "LEAVE_APPROVED", leave);
    }

    @Test
    void a_leader_lists_what_waits_for_him() {
        UUID mine = team.asked(team.member, "2022-01-12", "2022-01-12");
        UUID deputys = team.asked(team.leader, "2022-01-12", "2022-01-12");
        team.asLeader(team.leader).get(team.programme.path("leaves") + "?awaiting=me").then().body("items.id", contains(mine.toString()));
        team.asLeader(team.deputy).get(team.programme.path("leaves") + "?awaiting=me").then().body("items.id", contains(deputys.toString()));
        team.asMember(team.member).get(team.programme.path("leaves") + "?awaiting=me").then().body("items", empty());
        team.asMember(team.member).get(team.programme.path("leaves") + "?awaiting=you").then().statusCode(400);
    }

    @Test
    void what_would_be_asked_can_be_known_before() {
        team.asMember(team.member)
                .get(team.programme.path("leave-preview") + "?kindId=" + team.home + "&startsOn=2022-01-12&endsOn=2022-01-13")
                .then()
                .statusCode(200)
                .body("days", equalTo(2))
                .body("balances[0].left", equalTo(30))
                .body("steps.authority", contains("LEAF_LEADER", "LEVEL_LEADER"))
                .body("steps[1].deciders.name", contains("总领队"));
    }

    private void away(UUID person) {
        UUID leave = team.approved(person, "2022-01-10", "2022-01-11");
        team.act(team.asMember(person), leave, "departure", Map.of()).then().statusCode(200);
    }

    private void awaits(UUID leave, String name) {
        team.programme.as(Role.ADMINISTRATOR)
                .get(team.programme.path("leaves", leave))
                .then()
                .body("awaiting.name", contains(name))
                .body("awaiting[0].personId", notNullValue());
    }

    private void notYourTurn(io.restassured.specification.RequestSpecification by, UUID leave) {
        team.approve(by, leave).then().statusCode(403).body("code", equalTo("absence.not-your-turn"));
    }

    private void told(UUID person, String kind, UUID leave) {
        team.asMember(person)
                .get(team.programme.path("my", "notices"))
                .then()
                .body("items.findAll { it.kind == '" + kind + "' }.path", hasItem("leaves/" + leave));
    }
}
