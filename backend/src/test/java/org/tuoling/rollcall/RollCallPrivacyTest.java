package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.tuoling.rollcall.RollCallScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** Who does not see what. */
@QuarkusTest
class RollCallPrivacyTest {

    private RollCallScene scene;
    private Evening evening;
    private UUID member;
    private UUID leader;
    private UUID stranger;
    private UUID call;
    private UUID otherCall;

    @BeforeEach
    void openTheCalls() {
        scene = new RollCallScene();
        member = scene.person(scene.leaf);
        leader = scene.person(scene.leaf);
        stranger = scene.person(scene.otherLeaf);
        scene.leads(leader, scene.leaf, "LEADER");
        evening = Evening.at(DAY, "22:30");
        scene.sweep();
        call = scene.call(scene.leaf);
        otherCall = scene.call(scene.otherLeaf);
    }

    @AfterEach
    void goHome() {
        evening.close();
    }

    private String calls(Object... steps) {
        var path = new StringBuilder(scene.programme.path("roll-calls"));
        for (Object step : steps) {
            path.append('/').append(step);
        }
        return path.toString();
    }

    private void seesNothingOf(RequestSpecification caller, UUID unseen) {
        caller.get(calls(unseen)).then().statusCode(404);
        caller.get(calls(unseen, "entries")).then().statusCode(404);
        caller.get(calls(unseen, "escalations")).then().statusCode(404);
        caller.get(calls(unseen, "corrections")).then().statusCode(404);
    }

    @Test
    void a_member_sees_the_calls_he_was_in_and_himself_alone_in_them() {
        var caller = scene.programme.asMember(member);
        caller.get(calls()).then()
                .body("items.id", contains(call.toString()))
                .body("items[0].expected", equalTo(1));
        caller.get(calls(call, "entries")).then().body("items.person.id", contains(member.toString()));
        seesNothingOf(scene.programme.asMember(member), otherCall);
    }

    @Test
    void a_member_does_not_see_how_many_others_are_missing_and_who_was_told() {
        evening.show(DAY, "23:00");
        scene.sweep();
        scene.programme.asMember(member).get(calls(call, "escalations")).then().statusCode(200).body("$", empty());
        scene.programme.as(Role.FINANCE_OFFICER, member).get(calls(call, "escalations")).then().statusCode(200).body("$", empty());
        scene.asLeader(member).get(calls(call, "escalations")).then().statusCode(200).body("$", empty());
        scene.asLeader(leader).get(calls(call, "escalations")).then().body("unresolved", contains(2));
        scene.programme.as(Role.AUDITOR).get(calls(call, "escalations")).then().body("leader.id", contains(leader.toString()));
    }

    @Test
    void the_history_does_not_tell_who_was_missing_and_why() {
        evening.show("2022-01-11", "00:10");
        scene.sweep();
        String correction = scene.asLeader(leader)
                .body(Map.of("personId", member, "outcome", "ACCOUNTED", "reason", "突发阑尾炎住院"))
                .post(calls(call, "corrections")).then()
                .statusCode(201)
                .extract().path("id");
        scene.programme.as(Role.FINANCE_OFFICER).queryParam("recordId", correction).get(scene.programme.path("history")).then()
                .body("total", equalTo(1))
                .body("items[0].after.outcome", equalTo("ACCOUNTED"))
                .body(not(containsString("阑尾炎")))
                .body(not(containsString(member.toString())))
                .body(not(containsString("示例人员")));
    }

    @Test
    void so_does_everybody_who_has_no_hand_in_roll_calls() {
        for (Role role : new Role[] {Role.PROJECT_OFFICER, Role.FINANCE_OFFICER}) {
            var caller = scene.programme.as(role, member);
            caller.get(calls(call, "entries")).then().body("items.person.id", contains(member.toString()));
            seesNothingOf(scene.programme.as(role, member), otherCall);
        }
    }

    @Test
    void a_leader_sees_the_grids_below_him_only() {
        var caller = scene.asLeader(leader);
        caller.get(calls()).then().body("items.id", contains(call.toString())).body("items[0].expected", equalTo(2));
        caller.get(calls(call, "entries")).then().body("items.person.id", containsInAnyOrder(member.toString(), leader.toString()));
        seesNothingOf(scene.asLeader(leader), otherCall);
    }

    @Test
    void a_leader_in_a_call_of_another_grid_sees_himself_alone() {
        scene.leads(stranger, scene.leaf, "DEPUTY");
        var caller = scene.asLeader(stranger);
        scene.person(scene.otherLeaf);
        caller.get(calls()).then().body("items.id", containsInAnyOrder(call.toString(), otherCall.toString()));
        caller.get(calls(otherCall, "entries")).then().body("items.person.id", contains(stranger.toString()));
    }

    @Test
    void commander_administrator_and_auditor_see_all_and_the_auditor_changes_nothing() {
        for (Role role : new Role[] {Role.COMMANDER, Role.ADMINISTRATOR, Role.AUDITOR}) {
            scene.programme.as(role).get(calls()).then().body("items", hasSize(2));
        }
        scene.programme.as(Role.AUDITOR).post(calls(call, "close")).then().statusCode(403);
        scene.programme.as(Role.AUDITOR).get(scene.programme.path("my", "roll-call")).then().statusCode(403);
        scene.programme.as(Role.ADMINISTRATOR).post(calls(call, "close")).then().statusCode(403);
    }

    @Test
    void partners_have_nothing_to_do_with_roll_calls() {
        scene.programme.as(Role.PARTNER).get(calls()).then().statusCode(403);
        scene.programme.as(Role.PARTNER).get(scene.programme.path("presence")).then().statusCode(403);
    }

    @Test
    void an_export_is_narrowed_as_the_list_is() {
        String mine = scene.programme.asMember(member).queryParam("format", "csv").get(calls("export")).then()
                .statusCode(200)
                .extract().asString();
        assertThat(mine).contains("R-00001").doesNotContain("R-00002", "R-00003");
        String led = scene.asLeader(leader).queryParam("format", "csv").get(calls("export")).then().extract().asString();
        assertThat(led).contains("R-00001", "R-00002").doesNotContain("R-00003");
    }

    @Test
    void presence_counts_whom_the_caller_sees() {
        scene.sql.update(
                "update roll_call set state = 'CLOSED', closed_at = now(), next_due_at = null where programme_id = ?",
                scene.programme.id());
        presence(scene.programme.as(Role.AUDITOR), 3);
        presence(scene.asLeader(leader), 2);
        presence(scene.programme.asMember(member), 1);
        scene.programme.as(Role.AUDITOR)
                .queryParam("from", "2022-01-01").queryParam("to", "2022-01-31").queryParam("gridId", scene.otherLeaf)
                .get(scene.programme.path("presence")).then()
                .body("[0].weekStartsOn", equalTo("2022-01-10"))
                .body("[0].expected", equalTo(1));
        scene.programme.as(Role.AUDITOR)
                .queryParam("from", "2022-02-01").queryParam("to", "2022-01-31")
                .get(scene.programme.path("presence")).then().statusCode(422);
    }

    private void presence(RequestSpecification caller, int expected) {
        caller.queryParam("from", "2022-01-01").queryParam("to", "2022-01-31").get(scene.programme.path("presence")).then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].expected", equalTo(expected));
    }

    @Test
    void somebody_whose_account_belongs_to_nobody_sees_no_call() {
        scene.programme.as(Role.MEMBER).get(calls()).then().body("items", empty());
        scene.programme.as(Role.MEMBER).get(scene.programme.path("my", "roll-call")).then().body("rollCall", equalTo(null));
    }

    @Test
    void no_answer_of_a_call_tells_where_anybody_is() {
        scene.programme.as(Role.COMMANDER).get(calls(call, "entries")).then()
                .body(not(containsString("location")))
                .body(not(containsString("latitude")));
    }
}
