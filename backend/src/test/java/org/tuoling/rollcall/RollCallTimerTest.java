package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.rollcall.RollCallScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.rollcall.RollCallScene.Entry;
import org.tuoling.rollcall.RollCallScene.Escalation;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.TimeMoved;
import org.tuoling.testing.Evening;

@QuarkusTest
class RollCallTimerTest {

    private RollCallScene scene;
    private Evening evening;
    private UUID member;

    @BeforeEach
    void gather() {
        scene = new RollCallScene();
        member = scene.person(scene.leaf);
        evening = Evening.at(DAY, "22:29");
    }

    @AfterEach
    void goHome() {
        evening.close();
    }

    private void sweepAt(String hour) {
        evening.show(DAY, hour);
        scene.sweep();
    }

    @Test
    void a_call_opens_when_its_hour_has_come_and_only_once() {
        scene.sweep();
        assertThat(scene.calls()).isZero();
        sweepAt("22:30");
        scene.sweep();
        assertThat(scene.calls()).isEqualTo(1);
        var call = scene.call(scene.leaf);
        assertThat(scene.state(call)).isEqualTo("OPEN");
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "PENDING"));
    }

    @Test
    void the_demonstrations_clock_opens_it_as_soon_as_it_is_set() {
        evening.show(DAY, "22:30");
        CDI.current().getBeanContainer().getEvent().fire(new TimeMoved(evening.now()));
        assertThat(scene.calls()).isEqualTo(1);
    }

    @Test
    void a_grid_keeps_the_hours_of_its_place_or_of_the_nearest_around_it() {
        scene.person(scene.otherLeaf);
        sweepAt("22:30");
        assertThat(scene.calls()).as("the township follows the county").isEqualTo(2);
        var other = new RollCallScene();
        other.person(other.otherLeaf);
        other.schedule(other.township, "23:00");
        sweepAt("22:45");
        assertThat(other.calls()).as("the township has its own hours").isZero();
        sweepAt("23:00");
        assertThat(other.calls()).isEqualTo(1);
    }

    @Test
    void a_place_without_a_schedule_and_a_leaf_without_people_are_not_called() {
        scene.person(scene.grid("G-113", scene.area, 3, true, scene.regiment));
        sweepAt("22:30");
        assertThat(scene.calls()).isEqualTo(1);
    }

    @Test
    void who_is_away_with_leave_or_in_training_need_not_answer() {
        var onLeave = scene.person(scene.leaf);
        var out = scene.person(scene.leaf);
        var studying = scene.person(scene.leaf);
        var overdue = scene.person(scene.leaf);
        var back = scene.person(scene.leaf);
        scene.leave(onLeave, DAY + " 08:00", "2022-01-12 20:00");
        scene.outing(out, DAY + " 18:00", DAY + " 23:50");
        scene.training(studying, DAY + " 20:00", DAY + " 23:15");
        scene.leave(overdue, "2022-01-08 08:00", DAY + " 20:00");
        scene.returned(scene.leave(back, "2022-01-08 08:00", DAY + " 20:00"), DAY + " 19:00");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        assertThat(scene.entry(call, onLeave)).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
        assertThat(scene.entry(call, out)).isEqualTo(new Entry("ON_OUTING", "EXCUSED"));
        assertThat(scene.entry(call, studying)).isEqualTo(new Entry("IN_TRAINING", "EXCUSED"));
        assertThat(scene.entry(call, overdue)).isEqualTo(new Entry("OVERDUE", "PENDING"));
        assertThat(scene.entry(call, back)).isEqualTo(new Entry("EXPECTED", "PENDING"));
    }

    @Test
    void who_falls_due_during_the_call_has_to_answer_after_all() {
        var out = scene.person(scene.leaf);
        var onLeave = scene.person(scene.leaf);
        scene.outing(out, DAY + " 18:00", DAY + " 22:50");
        scene.leave(onLeave, "2022-01-08 08:00", DAY + " 23:10");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        scene.answers(member, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
        assertThat(scene.entry(call, out)).isEqualTo(new Entry("ON_OUTING", "EXCUSED"));
        sweepAt("23:00");
        assertThat(scene.entry(call, out)).isEqualTo(new Entry("OVERDUE", "UNRESOLVED"));
        assertThat(scene.entry(call, onLeave)).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "PRESENT"));
        sweepAt("23:20");
        assertThat(scene.entry(call, onLeave)).isEqualTo(new Entry("OVERDUE", "UNRESOLVED"));
        assertThat(scene.escalations(call)).extracting(Escalation::unresolved).containsExactly(1, 2);
        scene.programme.as(Role.COMMANDER).get(scene.programme.path("roll-calls", call)).then()
                .body("excused", equalTo(0))
                .body("overdue", equalTo(2))
                .body("unresolved", equalTo(2));
    }

    @Test
    void who_leaves_rightly_during_the_call_is_excused_at_the_cut_off() {
        scene.outing(member, DAY + " 22:45", DAY + " 23:50");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "PENDING"));
        sweepAt("23:00");
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_OUTING", "EXCUSED"));
        assertThat(scene.state(call)).isEqualTo("CLOSED");
        assertThat(scene.notices()).isZero();
    }

    @Test
    void an_answer_stays_when_an_absence_begins_or_falls_due() {
        var leaving = scene.person(scene.leaf);
        scene.outing(member, DAY + " 18:00", DAY + " 22:50");
        scene.outing(leaving, DAY + " 22:45", DAY + " 23:50");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        scene.answers(member, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
        scene.answers(leaving, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
        sweepAt("23:00");
        assertThat(scene.entry(call, member).status()).isEqualTo("PRESENT");
        assertThat(scene.entry(call, leaving).status()).isEqualTo("PRESENT");
        assertThat(scene.state(call)).isEqualTo("CLOSED");
    }

    @Test
    void a_step_that_is_late_asks_how_it_was_at_its_own_hour() {
        var left = scene.person(scene.leaf);
        scene.leave(left, "2022-01-11 08:00", "2022-01-13 20:00");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        evening.show("2022-01-12", "09:00");
        scene.sweep();
        assertThat(scene.entry(call, left)).isEqualTo(new Entry("EXPECTED", "UNRESOLVED"));
    }

    @Test
    void only_study_and_training_that_is_on_at_the_cut_off_excuses() {
        var early = scene.person(scene.leaf);
        var late = scene.person(scene.leaf);
        var meeting = scene.person(scene.leaf);
        var branch = scene.person(scene.leaf);
        scene.training(early, DAY + " 20:00", DAY + " 22:45");
        scene.training(late, DAY + " 23:01", DAY + " 23:30");
        scene.meeting("MEETING", meeting, DAY + " 20:00", DAY + " 23:30");
        scene.meeting("BRANCH_MEETING", branch, DAY + " 20:00", DAY + " 23:30");
        scene.meeting("TRAINING", member, DAY + " 22:50", DAY + " 23:00");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        for (var person : new UUID[] {early, late, meeting, branch}) {
            assertThat(scene.entry(call, person)).isEqualTo(new Entry("EXPECTED", "PENDING"));
        }
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("IN_TRAINING", "EXCUSED"));
    }

    @Test
    void a_session_called_off_during_the_call_excuses_nobody_any_longer() {
        var other = scene.person(scene.leaf);
        var study = scene.training(member, DAY + " 22:00", DAY + " 23:30");
        var training = scene.meeting("TRAINING", other, DAY + " 22:00", DAY + " 23:30");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        cancel(study);
        assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "PENDING"));
        assertThat(scene.entry(call, other)).isEqualTo(new Entry("IN_TRAINING", "EXCUSED"));
        sweepAt("23:00");
        cancel(training);
        assertThat(scene.entry(call, other)).isEqualTo(new Entry("EXPECTED", "UNRESOLVED"));
    }

    private void cancel(UUID meeting) {
        scene.programme.as(Role.COMMANDER).body(Map.of("reason", "改期"))
                .post(scene.programme.path("meetings", meeting, "cancellation")).then().statusCode(200);
    }

    @Test
    void what_is_unresolved_climbs_level_by_level_and_then_the_call_closes() {
        var leafLeader = lead(scene.leaf);
        var areaLeader = lead(scene.area);
        var topLeader = lead(scene.top);
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        sweepAt("22:59");
        assertThat(scene.escalations(call)).isEmpty();
        sweepAt("23:00");
        assertThat(scene.entry(call, member).status()).isEqualTo("UNRESOLVED");
        assertThat(scene.escalations(call)).containsExactly(new Escalation(3, leafLeader, 4));
        sweepAt("23:20");
        sweepAt("23:40");
        assertThat(scene.escalations(call)).containsExactly(
                new Escalation(3, leafLeader, 4), new Escalation(2, areaLeader, 4), new Escalation(1, topLeader, 4));
        assertThat(scene.notices()).isEqualTo(3);
        assertThat(scene.state(call)).isEqualTo("ESCALATED");
        evening.show("2022-01-11", "00:10");
        scene.sweep();
        assertThat(scene.state(call)).isEqualTo("CLOSED");
        assertThat(scene.entry(call, member).status()).isEqualTo("UNRESOLVED");
    }

    private UUID lead(UUID grid) {
        var leader = scene.person(scene.leaf);
        scene.leads(leader, grid, "LEADER");
        return leader;
    }

    @Test
    void the_deputy_is_told_when_the_leader_is_away() {
        var leader = lead(scene.leaf);
        var deputy = scene.person(scene.leaf);
        scene.leads(deputy, scene.leaf, "DEPUTY");
        scene.leave(leader, DAY + " 08:00", "2022-01-12 20:00");
        sweepAt("22:30");
        sweepAt("23:00");
        assertThat(scene.escalations(scene.call(scene.leaf))).containsExactly(new Escalation(3, deputy, 2));
    }

    @Test
    void the_deputy_is_told_too_when_the_leader_is_missing_himself() {
        var leader = lead(scene.leaf);
        var deputy = scene.person(scene.otherLeaf);
        scene.leads(deputy, scene.leaf, "DEPUTY");
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        sweepAt("23:00");
        assertThat(scene.escalations(call)).containsExactly(new Escalation(3, leader, 2));
        assertThat(scene.told()).containsExactlyInAnyOrder(leader, deputy);
    }

    @Test
    void a_leader_who_has_answered_is_told_alone() {
        var leader = lead(scene.leaf);
        scene.leads(scene.person(scene.otherLeaf), scene.leaf, "DEPUTY");
        sweepAt("22:30");
        scene.answers(leader, scene.call(scene.leaf), UUID.randomUUID(), evening.now()).then().statusCode(200);
        sweepAt("23:00");
        assertThat(scene.told()).containsExactly(leader);
    }

    @Test
    void where_nobody_leads_at_the_top_the_commander_is_told() {
        var commander = scene.programme.as(Role.COMMANDER);
        sweepAt("22:30");
        sweepAt("23:40");
        assertThat(scene.escalations(scene.call(scene.leaf))).hasSize(3);
        commander.get(scene.programme.path("my", "notices")).then().body("unread", equalTo(1));
    }

    @Test
    void with_everybody_accounted_for_it_closes_at_the_cut_off() {
        scene.leave(member, DAY + " 08:00", "2022-01-12 20:00");
        sweepAt("22:30");
        sweepAt("23:00");
        assertThat(scene.state(scene.call(scene.leaf))).isEqualTo("CLOSED");
        assertThat(scene.notices()).isZero();
    }

    @Test
    void after_a_long_stop_the_missed_steps_are_taken_in_order() {
        lead(scene.leaf);
        sweepAt("22:30");
        var call = scene.call(scene.leaf);
        evening.show("2022-01-12", "09:00");
        scene.sweep();
        assertThat(scene.escalations(call)).extracting(Escalation::level).containsExactly(3, 2, 1);
        assertThat(scene.state(call)).isEqualTo("CLOSED");
    }

    @Test
    void a_call_that_opens_late_keeps_its_hours() {
        sweepAt("23:30");
        var call = scene.call(scene.leaf);
        assertThat(scene.escalations(call)).extracting(Escalation::level).containsExactly(3, 2);
        evening.pass(Duration.ofMinutes(41));
        scene.sweep();
        assertThat(scene.state(call)).isEqualTo("CLOSED");
    }

    @Test
    void an_evening_that_is_over_is_not_called_any_more() {
        evening.show("2022-01-11", "00:10");
        scene.sweep();
        assertThat(scene.calls()).isZero();
    }

    @Test
    void a_call_still_opens_after_midnight_if_it_has_not_closed() {
        evening.show("2022-01-11", "00:05");
        scene.sweep();
        assertThat(scene.calls()).isEqualTo(1);
    }

    @Test
    void a_schedule_changed_meanwhile_changes_later_evenings_only() {
        sweepAt("22:30");
        scene.sql.update("update roll_call_schedule set opens_at = time '22:50' where programme_id = ?", scene.programme.id());
        sweepAt("22:50");
        assertThat(scene.calls()).isEqualTo(1);
        sweepAt("23:00");
        assertThat(scene.state(scene.call(scene.leaf))).isEqualTo("ESCALATED");
    }
}
