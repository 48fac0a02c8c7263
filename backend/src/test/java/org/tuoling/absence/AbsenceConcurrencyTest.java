package org.tuoling.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Several hands at one moment come to one outcome. */
@QuarkusTest
class AbsenceConcurrencyTest {

    private static final int HANDS = 6;
    private static final int ROUNDS = 6;

    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
        team.asMember(team.member);
        team.asLeader(team.leader);
        team.programme.as(Role.ADMINISTRATOR);
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void of_many_requests_for_the_same_days_one_is_taken() throws Exception {
        var requests = new ArrayList<Callable<Response>>();
        for (int hand = 0; hand < HANDS; hand++) {
            boolean out = hand % 2 == 0;
            requests.add(() -> out
                    ? team.asMember(team.member)
                            .body(team.outing("2022-01-12T09:00", "2022-01-12T20:00"))
                            .post(team.programme.path("outings"))
                    : team.ask(team.member, team.leave("2022-01-12", "2022-01-12")));
        }
        var answers = AtOnce.send(requests);
        assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() != 201)
                .allSatisfy(a -> assertThat(a.<String>path("code")).isEqualTo("absence.overlap"));
    }

    @Test
    void many_requests_at_once_do_not_exceed_the_allowance() throws Exception {
        UUID kind = team.programme.create("leave-kinds", Map.of("code", "FEW", "nameZh", "年休假", "annualDays", 5));
        var requests = new ArrayList<Callable<Response>>();
        for (int hand = 0; hand < HANDS; hand++) {
            var leave = team.leave("2022-02-0" + (hand + 1), "2022-02-0" + (hand + 1));
            leave.put("startsAt", "2022-0" + (hand + 2) + "-01T08:00:00+08:00");
            leave.put("endsAt", "2022-0" + (hand + 2) + "-02T20:00:00+08:00");
            leave.put("kindId", kind);
            requests.add(() -> team.ask(team.member, leave));
        }
        var answers = AtOnce.send(requests);
        assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() != 201)
                .allSatisfy(a -> assertThat(a.<String>path("code")).isEqualTo("absence.balance-exceeded"));
    }

    @Test
    void of_many_decisions_one_counts() throws Exception {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        var requests = new ArrayList<Callable<Response>>();
        for (int hand = 0; hand < HANDS; hand++) {
            boolean yes = hand % 2 == 0;
            requests.add(() -> team.decide(team.asLeader(team.leader), leave, yes ? "APPROVED" : "REJECTED", "同时"));
        }
        var answers = AtOnce.send(requests);
        assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() != 200)
                .allSatisfy(a -> assertThat(a.<String>path("code")).isEqualTo("absence.nothing-to-decide"));
    }

    @Test
    void approval_and_withdrawal_at_once_leave_one_story() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String day = "2022-02-1" + round;
            UUID leave = team.asked(team.member, day, day);
            var answers = AtOnce.send(List.of(
                    () -> team.approve(team.asLeader(team.leader), leave),
                    () -> team.act(team.asMember(team.member), leave, "withdrawal", Map.of())));
            // approved and then withdrawn, or withdrawn and nothing left to approve
            assertThat(answers.get(1).statusCode()).isEqualTo(200);
            assertThat(answers.get(0).statusCode()).isIn(200, 409);
            assertThat(stateOf(leave)).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void return_and_extension_at_once_leave_nothing_waiting() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String day = "2022-03-1" + round;
            UUID leave = team.approved(team.member, day, day);
            evening.show(day, "12:00");
            var answers = AtOnce.send(List.of(
                    () -> team.act(team.asMember(team.member), leave, "return", Map.of()),
                    () -> team.act(team.asMember(team.member), leave, "extensions",
                            Map.of("endsAt", day + "T23:00:00+08:00", "reason", "晚点"))));
            assertThat(answers.get(0).statusCode()).isEqualTo(200);
            assertThat(answers.get(1).statusCode()).isIn(200, 409);
            assertThat(stateOf(leave)).isEqualTo("RETURNED");
            assertThat(waiting(leave)).isZero();
        }
    }

    private String stateOf(UUID leave) {
        return team.programme.as(Role.ADMINISTRATOR).get(team.programme.path("leaves", leave)).path("state");
    }

    private static long waiting(UUID leave) {
        return TestProgramme.bean(Sql.class)
                .one(
                        "select count(*) as waiting from leave_step where leave_id = ? and state in ('AWAITED', 'LATER')",
                        row -> row.number("waiting"),
                        leave)
                .orElseThrow();
    }
}
