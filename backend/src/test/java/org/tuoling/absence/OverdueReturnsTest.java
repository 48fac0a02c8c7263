package org.tuoling.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class OverdueReturnsTest {

    private static final int INSTANCES = 4;

    private final OverdueReturns overdue = TestProgramme.bean(OverdueReturns.class);
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
    void an_overdue_return_is_told_once_to_the_person_and_his_leader() {
        team.approved(team.member, "2022-01-10", "2022-01-10");
        team.asMember(team.otherMember)
                .body(team.outing("2022-01-10T11:00", "2022-01-10T20:00"))
                .post(team.programme.path("outings"));
        overdue.sweep();
        told(team.member, "LEAVE_OVERDUE", 0);
        evening.show("2022-01-10", "22:01");
        overdue.sweep();
        overdue.sweep();
        told(team.member, "LEAVE_OVERDUE", 1);
        told(team.leader, "LEAVE_OVERDUE", 1);
        told(team.otherMember, "OUTING_OVERDUE", 1);
        told(team.otherLeader, "OUTING_OVERDUE", 1);
        told(team.otherLeader, "LEAVE_OVERDUE", 0);
    }

    @Test
    void who_is_back_is_not_overdue() {
        UUID leave = team.approved(team.member, "2022-01-10", "2022-01-10");
        team.act(team.asMember(team.member), leave, "return", Map.of()).then().statusCode(200);
        evening.show("2022-01-10", "22:01");
        overdue.sweep();
        told(team.member, "LEAVE_OVERDUE", 0);
    }

    @Test
    void instances_that_sweep_at_once_tell_once() throws Exception {
        team.approved(team.member, "2022-01-10", "2022-01-10");
        evening.show("2022-01-10", "22:01");
        var barrier = new CyclicBarrier(INSTANCES);
        try (var instances = Executors.newFixedThreadPool(INSTANCES)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < INSTANCES; i++) {
                running.add(instances.submit(() -> {
                    barrier.await();
                    overdue.sweep();
                    return null;
                }));
            }
            for (var sweep : running) {
                sweep.get();
            }
        }
        told(team.leader, "LEAVE_OVERDUE", 1);
    }

    @Test
    void a_commander_who_is_no_person_is_told_where_nobody_else_answers() {
        var commander = team.programme.as(Role.COMMANDER);
        List.of(team.otherLeader, team.chief, team.vice).forEach(team::mayNotDecide);
        UUID leave = team.approved(team.otherMember, "2022-01-10", "2022-01-10");
        evening.show("2022-01-10", "22:01");
        overdue.sweep();
        overdue.sweep();
        told(commander, "LEAVE_OVERDUE", 1);
        told(team.otherMember, "LEAVE_OVERDUE", 1);
        told(team.otherLeader, "LEAVE_OVERDUE", 0);
        team.act(team.asMember(team.otherMember), leave, "return", Map.of()).then().statusCode(200);
        told(commander, "RETURN_RECORDED_LATE", 1);
    }

    @Test
    void a_sweep_takes_the_same_statements_however_many_are_overdue() {
        evening.show("2022-01-10", "22:01");
        overdue.sweep();
        team.approved(team.member, "2022-01-10", "2022-01-10");
        long one = Statements.during(overdue::sweep);
        var people = List.of(team.deputy, team.otherMember, team.vice);
        people.forEach(person -> team.approved(person, "2022-01-10", "2022-01-10"));
        assertThat(Statements.during(overdue::sweep)).isEqualTo(one);
        people.forEach(person -> told(person, "LEAVE_OVERDUE", 1));
    }

    private void told(UUID person, String kind, int times) {
        told(team.asMember(person), kind, times);
    }

    private void told(RequestSpecification reader, String kind, int times) {
        reader.get(team.programme.path("my", "notices"))
                .then()
                .body("items.findAll { it.kind == '" + kind + "' }", hasSize(times));
    }
}
