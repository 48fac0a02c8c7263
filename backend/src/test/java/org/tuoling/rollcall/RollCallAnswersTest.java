package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.tuoling.rollcall.RollCallScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.rollcall.RollCallScene.Entry;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

@QuarkusTest
class RollCallAnswersTest {

    private RollCallScene scene;
    private Evening evening;
    private UUID member;
    private UUID leader;
    private UUID call;

    @BeforeEach
    void openTheCall() {
        scene = new RollCallScene();
        member = scene.person(scene.leaf);
        leader = scene.person(scene.leaf);
        scene.leads(leader, scene.leaf, "LEADER");
        evening = Evening.at(DAY, "22:30");
        scene.sweep();
        call = scene.call(scene.leaf);
        evening.pass(Duration.ofMinutes(5));
    }

    @AfterEach
    void goHome() {
        evening.close();
    }

    private void sweepAt(String day, String hour) {
        evening.show(day, hour);
        scene.sweep();
    }

    private void close() {
        for (String hour : new String[] {"23:00", "23:20", "23:40"}) {
            sweepAt(DAY, hour);
        }
        sweepAt("2022-01-11", "00:10");
        assertThat(scene.state(call)).isEqualTo("CLOSED");
    }

    private long answers() {
        return scene.sql.one(
                        "select count(*) as answers from roll_call_answer where programme_id = ?",
                        row -> row.number("answers"),
                        scene.programme.id())
                .orElseThrow();
    }

    @Test
    void a_member_sees_the_call_and_says_he_is_there_in_one_tap() {
        scene.programme.asMember(member).get(scene.programme.path("my", "roll-call")).then()
                .statusCode(200)
                .body("rollCall.id", equalTo(call.toString()))
                .body("rollCall.state", equalTo("OPEN"))
                .body("rollCall.expected", equalTo(1))
                .body("entry.status", equalTo("PENDING"));
        scene.answers(member, call, UUID.randomUUID(), evening.now().minusSeconds(20)).then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("answeredBy", equalTo("SELF"))
                .body("answeredAt", notNullValue())
                .body("receivedAt", notNullValue())
                .body("clockOff", equalTo(false));
    }

    @Test
    void the_day_after_one_is_told_what_became_of_it_and_when_the_next_opens() {
        close();
        evening.show("2022-01-11", "09:00");
        scene.programme.asMember(member).get(scene.programme.path("my", "roll-call")).then()
                .statusCode(200)
                .body("now", startsWith("2022-01-11T01:00"))
                .body("opensAt", equalTo("2022-01-11T14:30:00Z"))
                .body("rollCall.id", equalTo(call.toString()))
                .body("rollCall.state", equalTo("CLOSED"))
                .body("entry.status", equalTo("UNRESOLVED"));
        sweepAt("2022-01-11", "22:30");
        scene.programme.asMember(member).get(scene.programme.path("my", "roll-call")).then()
                .body("rollCall.heldOn", equalTo("2022-01-11"))
                .body("entry.status", equalTo("PENDING"));
    }

    @Test
    void an_answer_sent_again_is_the_same_answer_even_after_the_closing() {
        var id = UUID.randomUUID();
        var answeredAt = evening.now();
        var first = scene.answers(member, call, id, answeredAt).then().statusCode(200).extract().asString();
        assertThat(scene.answers(member, call, id, answeredAt).asString()).isEqualTo(first);
        close();
        assertThat(scene.answers(member, call, id, answeredAt).then().statusCode(200).extract().asString()).isEqualTo(first);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void an_id_cannot_stand_for_two_answers() {
        var id = UUID.randomUUID();
        scene.answers(member, call, id, evening.now()).then().statusCode(200);
        scene.answers(leader, call, id, evening.now()).then().statusCode(409).body("code", equalTo("rollcall.answer-id-used"));
        scene.answersFor(scene.asLeader(leader), call, member, id, "PRESENT", "面见").then().statusCode(409);
    }

    @Test
    void an_answer_given_without_a_network_counts_when_it_arrives_and_keeps_both_times() {
        var given = evening.now();
        sweepAt(DAY, "23:00");
        assertThat(scene.entry(call, member).status()).isEqualTo("UNRESOLVED");
        scene.answers(member, call, UUID.randomUUID(), given).then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("clockOff", equalTo(false));
        assertThat(scene.sql.one(
                        "select answered_at, received_at from roll_call_entry where roll_call_id = ? and person_id = ?",
                        row -> Duration.between(row.instant("answered_at"), row.instant("received_at")).toMinutes(),
                        call, member))
                .contains(25L);
    }

    @Test
    void a_clock_that_is_off_is_not_refused_but_told() {
        scene.answers(member, call, UUID.randomUUID(), evening.now().plus(Duration.ofHours(3))).then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("clockOff", equalTo(true));
        scene.answers(leader, call, UUID.randomUUID(), Instant.EPOCH).then().statusCode(200).body("clockOff", equalTo(true));
    }

    @Test
    void a_clock_that_is_off_by_more_than_anything_is_kept_does_not_lose_the_answer() {
        scene.answers(member, call, UUID.randomUUID(), "-999999999-01-01T00:00:00Z").then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("answeredAt", equalTo("1970-01-01T00:00:00Z"))
                .body("clockOff", equalTo(true));
        scene.answers(leader, call, UUID.randomUUID(), "+999999999-12-31T23:59:59.999999999Z").then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("answeredAt", equalTo("9999-12-31T23:59:59Z"))
                .body("clockOff", equalTo(true));
    }

    @Test
    void nobody_answers_after_the_closing() {
        close();
        scene.answers(member, call, UUID.randomUUID(), evening.now().minusSeconds(7200)).then()
                .statusCode(409)
                .body("code", equalTo("rollcall.closed"));
        scene.answersFor(scene.asLeader(leader), call, member, UUID.randomUUID(), "PRESENT", "面见").then()
                .statusCode(409)
                .body("code", equalTo("rollcall.closed"));
        scene.asLeader(leader).post(scene.programme.path("roll-calls", call, "confirmation")).then().statusCode(409);
        assertThat(scene.entry(call, member).status()).isEqualTo("UNRESOLVED");
        assertThat(answers()).isZero();
    }

    @Test
    void the_closing_hour_counts_even_if_the_timer_has_not_been_there() {
        evening.show("2022-01-11", "00:10");
        scene.answers(member, call, UUID.randomUUID(), evening.now()).then().statusCode(409);
    }

    @Test
    void a_leader_answers_for_somebody_with_a_reason() {
        scene.answersFor(scene.asLeader(leader), call, member, UUID.randomUUID(), "ACCOUNTED", "在县医院陪护").then()
                .statusCode(200)
                .body("status", equalTo("ACCOUNTED"))
                .body("answeredBy", equalTo("LEADER"))
                .body("reason", equalTo("在县医院陪护"));
        scene.answersFor(scene.asLeader(leader), call, member, UUID.randomUUID(), "PRESENT", "").then().statusCode(400);
        scene.answersFor(scene.asLeader(leader), call, leader, UUID.randomUUID(), "PRESENT", "我在").then()
                .statusCode(422)
                .body("code", equalTo("rollcall.not-for-oneself"))
                .body("violations[0].field", equalTo("personId"));
        scene.answersFor(scene.asLeader(leader), call, scene.person(scene.otherLeaf), UUID.randomUUID(), "PRESENT", "面见")
                .then()
                .statusCode(422)
                .body("code", equalTo("rollcall.person-not-called"));
    }

    @Test
    void deputies_and_leaders_above_answer_too_and_so_does_the_commander() {
        var deputy = scene.person(scene.otherLeaf);
        scene.leads(deputy, scene.leaf, "DEPUTY");
        var above = scene.person(scene.otherLeaf);
        scene.leads(above, scene.top, "LEADER");
        for (var other : List.of(scene.asLeader(deputy), scene.asLeader(above), scene.programme.as(Role.COMMANDER))) {
            scene.answersFor(other, call, member, UUID.randomUUID(), "PRESENT", "面见").then().statusCode(200);
        }
    }

    @Test
    void the_leader_of_another_grid_finds_no_call_here() {
        var other = scene.person(scene.otherLeaf);
        scene.leads(other, scene.otherLeaf, "LEADER");
        scene.answersFor(scene.asLeader(other), call, member, UUID.randomUUID(), "PRESENT", "面见").then().statusCode(404);
        scene.asLeader(other).post(scene.programme.path("roll-calls", call, "close")).then().statusCode(404);
        scene.asLeader(other).post(scene.programme.path("roll-calls", call, "confirmation")).then().statusCode(404);
        scene.asLeader(member).post(scene.programme.path("roll-calls", call, "close")).then().statusCode(404);
        scene.programme.asMember(member).post(scene.programme.path("roll-calls", call, "close")).then().statusCode(403);
    }

    @Test
    void somebody_who_is_not_in_the_call_cannot_answer_it() {
        scene.answers(scene.person(scene.otherLeaf), call, UUID.randomUUID(), evening.now()).then().statusCode(404);
    }

    @Test
    void the_leader_confirms_what_people_answered_for_themselves() {
        scene.answers(member, call, UUID.randomUUID(), evening.now()).then().body("confirmed", equalTo(false));
        scene.asLeader(leader).post(scene.programme.path("roll-calls", call, "confirmation")).then().statusCode(204);
        scene.asLeader(leader).queryParam("status", "PRESENT").get(scene.programme.path("roll-calls", call, "entries")).then()
                .body("items[0].person.id", equalTo(member.toString()))
                .body("items[0].confirmed", equalTo(true));
    }

    @Test
    void nobody_confirms_his_own_answer() {
        var deputy = scene.person(scene.otherLeaf);
        scene.leads(deputy, scene.leaf, "DEPUTY");
        scene.answers(leader, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
        scene.asLeader(leader).post(scene.programme.path("roll-calls", call, "confirmation")).then().statusCode(204);
        confirmed(leader, false);
        scene.asLeader(deputy).post(scene.programme.path("roll-calls", call, "confirmation")).then().statusCode(204);
        confirmed(leader, true);
    }

    private void confirmed(UUID person, boolean confirmed) {
        scene.programme.asMember(person).get(scene.programme.path("my", "roll-call")).then()
                .body("entry.confirmed", equalTo(confirmed));
    }

    @Test
    void a_call_is_closed_before_its_time_only_when_nobody_is_missing() {
        scene.answers(member, call, UUID.randomUUID(), evening.now());
        scene.asLeader(leader).post(scene.programme.path("roll-calls", call, "close")).then()
                .statusCode(409)
                .body("code", equalTo("rollcall.unresolved-left"));
        scene.answers(leader, call, UUID.randomUUID(), evening.now());
        scene.asLeader(leader).post(scene.programme.path("roll-calls", call, "close")).then().statusCode(204);
        assertThat(scene.state(call)).isEqualTo("CLOSED");
        scene.sweep();
        assertThat(scene.notices()).isZero();
        scene.programme.as(Role.COMMANDER).queryParam("recordId", call).get(scene.programme.path("history")).then()
                .body("total", equalTo(1))
                .body("items[0].changedBy", startsWith("user-"))
                .body("items[0].after.state", equalTo("CLOSED"));
    }

    @Test
    void a_call_is_not_closed_over_somebody_who_has_fallen_due_meanwhile() {
        scene.answers(leader, call, UUID.randomUUID(), evening.now());
        scene.absenceChanges(member, () -> scene.outing(member, DAY + " 22:00", DAY + " 22:50"));
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_OUTING", "EXCUSED"));
        evening.show(DAY, "22:55");
        scene.asLeader(leader).post(scene.programme.path("roll-calls", call, "close")).then()
                .statusCode(409)
                .body("code", equalTo("rollcall.unresolved-left"));
    }

    @Test
    void a_late_correction_stands_beside_the_entry() {
        var request = Map.of("personId", member, "outcome", "PRESENT", "reason", "手机没电，次日核实在宿舍");
        scene.asLeader(leader).body(request).post(scene.programme.path("roll-calls", call, "corrections")).then()
                .statusCode(409)
                .body("code", equalTo("rollcall.not-closed"));
        close();
        var location = scene.asLeader(leader).header("Idempotency-Key", "k-1").body(request)
                .post(scene.programme.path("roll-calls", call, "corrections")).then()
                .statusCode(201)
                .body("outcome", equalTo("PRESENT"))
                .body("status", equalTo("UNRESOLVED"))
                .body("correctedBy", notNullValue())
                .extract().header("Location");
        scene.asLeader(leader).get(location).then().statusCode(200).body("reason", equalTo("手机没电，次日核实在宿舍"));
        scene.programme.as(Role.AUDITOR).get(scene.programme.path("roll-calls", call, "corrections")).then().body("total", equalTo(1));
        scene.asLeader(leader).queryParam("status", "UNRESOLVED").get(scene.programme.path("roll-calls", call, "entries")).then()
                .body("items[0].person.id", equalTo(member.toString()))
                .body("items[0].corrected", equalTo(true))
                .body("items[1].corrected", equalTo(false));
        scene.asLeader(leader).body(Map.of("personId", leader, "outcome", "PRESENT", "reason", "我在"))
                .post(scene.programme.path("roll-calls", call, "corrections")).then().statusCode(422);
    }

    @Test
    void the_database_keeps_a_closed_call_as_it_is() {
        scene.answers(member, call, UUID.randomUUID(), evening.now());
        refused("update roll_call_answer set outcome = 'ACCOUNTED' where programme_id = ?", scene.programme.id());
        refused("delete from roll_call_answer where programme_id = ?", scene.programme.id());
        close();
        refused("update roll_call set closes_at = now() where id = ?", call);
        refused("delete from roll_call where id = ?", call);
        refused("update roll_call_entry set status = 'PRESENT' where roll_call_id = ?", call);
        refused("delete from roll_call_entry where roll_call_id = ?", call);
        refused("update roll_call_escalation set unresolved = 0 where roll_call_id = ?", call);
        refused(
                """
                insert into roll_call_answer (id, programme_id, entry_id, given_by, given_by_name, outcome, answered_at, received_at,
                                              counted_at, clock_off)
                select gen_random_uuid(), programme_id, id, 'SELF', 'x', 'PRESENT', now(), now(), now(), false
                from roll_call_entry where roll_call_id = ?
                """,
                call);
    }

    private void refused(String statement, UUID id) {
        assertThatThrownBy(() -> scene.sql.update(statement, id)).as(statement).hasMessageContaining("roll-call");
    }

    @Test
    void leave_approved_while_the_call_is_open_excuses_and_a_return_asks_again() {
        var leave = new UUID[1];
        scene.absenceChanges(member, () -> leave[0] = scene.leave(member, DAY + " 08:00", "2022-01-12 20:00"));
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
        sweepAt(DAY, "23:00");
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
        scene.absenceChanges(member, () -> scene.returned(leave[0], DAY + " 22:59"));
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "UNRESOLVED"));
        scene.answers(member, call, UUID.randomUUID(), evening.now());
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "PRESENT"));
    }

    @Test
    void a_change_of_absence_leaves_a_closed_call_alone() {
        close();
        scene.absenceChanges(member, () -> scene.leave(member, DAY + " 08:00", "2022-01-12 20:00"));
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "UNRESOLVED"));
    }
}
