package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.rollcall.RollCallScene.Entry;
import org.tuoling.testing.Evening;

/** What happens in the same moment comes to one outcome, whichever was first. */
@QuarkusTest
class RollCallConcurrencyTest {

    /** Of the only step of a leave just asked for. */
    private static final Map<String, Object> APPROVAL =
            Map.of("decision", "APPROVED", "reason", "同意", "round", 0, "position", 0);

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 10);
    private static final int ROUNDS = 8;

    private RollCallScene scene;
    private Evening evening;
    private UUID leader;

    @BeforeEach
    void gather() {
        scene = new RollCallScene();
        leader = scene.person(scene.leaf);
        scene.leads(leader, scene.leaf, "LEADER");
        evening = Evening.at(FIRST.toString(), "22:29");
    }

    @AfterEach
    void goHome() {
        evening.close();
    }

    private UUID open(String day) {
        evening.show(day, "22:30");
        scene.sweep();
        return scene.call(scene.leaf, day);
    }

    private String dayOf(int round) {
        return FIRST.plusDays(round).toString();
    }

    @Test
    void of_two_leaders_answering_at_once_the_later_counts() throws Exception {
        var deputy = scene.person(scene.otherLeaf);
        scene.leads(deputy, scene.leaf, "DEPUTY");
        var members = new ArrayList<UUID>();
        for (int round = 0; round < ROUNDS; round++) {
            members.add(scene.person(scene.leaf));
        }
        var call = open(dayOf(0));
        var one = scene.asLeader(leader);
        var other = scene.asLeader(deputy);
        for (var member : members) {
            var answers = AtOnce.<Response>run(List.of(
                    () -> scene.answersFor(one, call, member, UUID.randomUUID(), "PRESENT", "面见"),
                    () -> scene.answersFor(other, call, member, UUID.randomUUID(), "ACCOUNTED", "就医"),
                    () -> scene.answers(member, call, UUID.randomUUID(), evening.now())));
            assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
            assertThat(counted(call, member)).isEqualTo(heaviest(call, member));
        }
    }

    private UUID counted(UUID call, UUID member) {
        return scene.sql.one(
                        "select answer_id from roll_call_entry where roll_call_id = ? and person_id = ?",
                        row -> row.id("answer_id"),
                        call, member)
                .orElseThrow();
    }

    private UUID heaviest(UUID call, UUID member) {
        return scene.sql.one(
                        """
                        select a.id from roll_call_answer a join roll_call_entry e on e.id = a.entry_id
                        where e.roll_call_id = ? and e.person_id = ? and a.given_by = 'LEADER'
                        order by a.counted_at desc, a.id desc limit 1
                        """,
                        row -> row.id("id"),
                        call, member)
                .orElseThrow();
    }

    @Test
    void an_answer_sent_many_times_at_once_is_one_answer() throws Exception {
        var member = scene.person(scene.leaf);
        var call = open(dayOf(0));
        var id = UUID.randomUUID();
        var answeredAt = evening.now();
        Callable<Response> send = () -> scene.answers(member, call, id, answeredAt);
        var answers = AtOnce.run(List.of(send, send, send, send, send, send));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
        assertThat(answersOf(call)).isEqualTo(1);
    }

    private long answersOf(UUID call) {
        return scene.sql.one(
                        "select count(*) as answers from roll_call_answer a join roll_call_entry e on e.id = a.entry_id where e.roll_call_id = ?",
                        row -> row.number("answers"),
                        call)
                .orElseThrow();
    }

    @Test
    void a_leave_approved_while_the_call_opens_excuses() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var day = dayOf(round);
            var member = scene.person(scene.leaf);
            evening.show(day, "22:30");
            AtOnce.run(List.of(
                    AtOnce.doing(scene::sweep),
                    AtOnce.doing(() -> scene.absenceChanges(member, () -> scene.leave(member, day + " 08:00", "2022-03-01 20:00")))));
            assertThat(scene.entry(scene.call(scene.leaf, day), member)).as(day).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
        }
    }

    @Test
    void a_return_recorded_while_the_call_escalates_asks_for_an_answer() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var day = dayOf(round);
            var member = scene.person(scene.leaf);
            var leave = scene.leave(member, day + " 08:00", "2022-03-01 20:00");
            var call = open(day);
            evening.show(day, "23:00");
            AtOnce.run(List.of(
                    AtOnce.doing(scene::sweep),
                    AtOnce.doing(() -> scene.absenceChanges(member, () -> scene.returned(leave, day + " 22:55")))));
            scene.sweep(); // the first passed the call over if the return held it
            assertThat(scene.entry(call, member)).as(day).isEqualTo(new Entry("EXPECTED", "UNRESOLVED"));
            assertThat(scene.escalations(call)).hasSize(1);
        }
    }

    @Test
    void a_return_recorded_while_the_call_closes_is_in_it_or_comes_too_late() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var day = dayOf(round);
            var member = scene.person(scene.otherLeaf);
            var leave = scene.leave(member, day + " 08:00", "2022-03-01 20:00");
            open(day);
            var call = scene.call(scene.otherLeaf, day);
            evening.show(day, "23:00");
            AtOnce.run(List.of(
                    AtOnce.doing(scene::sweep),
                    AtOnce.doing(() -> scene.absenceChanges(member, () -> scene.returned(leave, day + " 22:55")))));
            scene.sweep();
            assertThat(List.of(scene.state(call), scene.entry(call, member).status())).as(day).isIn(
                    List.of("CLOSED", "EXCUSED"), List.of("ESCALATED", "UNRESOLVED"));
            scene.sql.update("delete from grid_membership where person_id = ?", member);
        }
    }

    /** What the desks for leaves and for answers do in the moment of the cut-off, each by a request of its own. */
    @Test
    void a_leave_decided_and_an_answer_given_at_the_cut_off_come_to_one_outcome() throws Exception {
        scene.allowLeave();
        for (int round = 0; round < ROUNDS; round++) {
            var day = dayOf(round);
            var member = scene.person(scene.leaf);
            evening.show(day, "08:00");
            var leave = scene.askedLeave(member, day + "T20:00:00+08:00", day + "T23:50:00+08:00");
            var call = open(day);
            scene.answers(leader, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
            var deciding = scene.asLeader(leader);
            evening.show(day, "23:00");
            boolean alone = round % 2 == 0;
            var outcomes = atTheCutOff(
                    () -> deciding.body(APPROVAL)
                            .post(scene.programme.path("leaves", leave, "decisions")),
                    alone ? null : () -> scene.answers(member, call, UUID.randomUUID(), evening.now()));
            assertThat(outcomes.getFirst().statusCode()).isEqualTo(200);
            if (alone) {
                assertThat(scene.entry(call, member)).as(day).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
            } else {
                assertOneOutcome(call, member, outcomes.getLast());
            }
            leavesTheTeam(member);
        }
    }

    @Test
    void a_return_recorded_and_an_answer_given_at_the_cut_off_come_to_one_outcome() throws Exception {
        scene.allowLeave();
        for (int round = 0; round < ROUNDS; round++) {
            var day = dayOf(round);
            var member = scene.person(scene.leaf);
            evening.show(day, "08:00");
            var leave = scene.askedLeave(member, day + "T20:00:00+08:00", day + "T23:50:00+08:00");
            scene.asLeader(leader).body(APPROVAL)
                    .post(scene.programme.path("leaves", leave, "decisions")).then().statusCode(200);
            var call = open(day);
            assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
            scene.answers(leader, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
            evening.show(day, "23:00");
            boolean alone = round % 2 == 0;
            var outcomes = atTheCutOff(
                    () -> scene.programme.asMember(member)
                            .body(Map.of("returnedAt", day + "T22:55:00+08:00"))
                            .post(scene.programme.path("leaves", leave, "return")),
                    alone ? null : () -> scene.answers(member, call, UUID.randomUUID(), evening.now()));
            assertThat(outcomes.getFirst().statusCode()).isEqualTo(200);
            if (alone) {
                assertThat(List.of(scene.state(call), scene.entry(call, member).status())).as(day).isIn(
                        List.of("CLOSED", "EXCUSED"), List.of("ESCALATED", "UNRESOLVED"));
            } else {
                assertOneOutcome(call, member, outcomes.getLast());
            }
            leavesTheTeam(member);
        }
    }

    private List<Response> atTheCutOff(Callable<Response> desk, Callable<Response> answer) throws Exception {
        var actions = new ArrayList<Callable<Response>>();
        actions.add(desk);
        actions.add(() -> {
            scene.sweep();
            return null;
        });
        if (answer != null) {
            actions.add(answer);
        }
        var outcomes = AtOnce.run(actions);
        scene.sweep(); // the first passed the call over if the desk held it
        return outcomes;
    }

    /** Taken, it counts whatever else happened; refused, the call was closed over somebody excused and nobody was told. */
    private void assertOneOutcome(UUID call, UUID member, Response answer) {
        assertThat(answer.statusCode()).isIn(200, 409);
        if (answer.statusCode() == 200) {
            assertThat(scene.entry(call, member).status()).isEqualTo("PRESENT");
            assertThat(answersOf(call)).isEqualTo(2);
        } else {
            assertThat(answer.<String>path("code")).isEqualTo("rollcall.closed");
            assertThat(scene.state(call)).isEqualTo("CLOSED");
            assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_LEAVE", "EXCUSED"));
            assertThat(scene.escalations(call)).isEmpty();
            assertThat(answersOf(call)).isEqualTo(1);
        }
        assertThat(scene.escalations(call)).hasSize(scene.state(call).equals("ESCALATED") ? 1 : 0);
    }

    private void leavesTheTeam(UUID member) {
        scene.sql.update("delete from grid_membership where person_id = ?", member);
    }

    @Test
    void an_answer_racing_the_closing_is_in_the_call_or_refused() throws Exception {
        var deputy = scene.person(scene.leaf);
        scene.leads(deputy, scene.leaf, "DEPUTY");
        for (int round = 0; round < ROUNDS; round++) {
            var call = open(dayOf(round));
            scene.answers(leader, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
            scene.answers(deputy, call, UUID.randomUUID(), evening.now()).then().statusCode(200);
            var closing = scene.asLeader(leader);
            var answering = scene.asLeader(leader);
            var answers = AtOnce.<Response>run(List.of(
                    () -> closing.post(scene.programme.path("roll-calls", call, "close")),
                    () -> scene.answersFor(answering, call, deputy, UUID.randomUUID(), "ACCOUNTED", "就医")));
            assertThat(answers.getFirst().statusCode()).isEqualTo(204);
            assertThat(scene.state(call)).isEqualTo("CLOSED");
            boolean taken = answers.getLast().statusCode() == 200;
            assertThat(answers.getLast().statusCode()).isIn(200, 409);
            assertThat(scene.entry(call, deputy).status()).isEqualTo(taken ? "ACCOUNTED" : "PRESENT");
            assertThat(answersOf(call)).isEqualTo(taken ? 3 : 2);
        }
    }
}
