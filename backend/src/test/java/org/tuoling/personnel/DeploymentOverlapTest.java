package org.tuoling.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.personnel.Roster.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.DatabaseRefusals;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/** Two clerks change one person's deployments at the same moment. */
@QuarkusTest
class DeploymentOverlapTest {

    private static final int CLERKS = 2;

    private TestProgramme programme;
    private Roster roster;
    private UUID person;

    @BeforeEach
    void openRoster() {
        programme = TestProgramme.open();
        roster = new Roster(programme);
        person = roster.registered("张三");
        programme.as(Role.COMMANDER);
    }

    @Test
    void one_of_two_simultaneous_creates_is_refused_with_the_reason() throws Exception {
        for (int round = 0; round < 3; round++) {
            UUID free = roster.registered("人员" + round);
            var first = roster.deployment("D-A" + round, free);
            var second = with(roster.deployment("D-B" + round, free), "kind", "ROTATION");
            var answers = atOnce(() -> post(first), () -> post(second));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
            var refused = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
            refused.then().body("code", equalTo("personnel.deployment-overlap"));
        }
    }

    @Test
    void one_of_two_simultaneous_ends_is_told_that_it_came_second() throws Exception {
        UUID id = programme.create("deployments", roster.deployment("D-1", person));
        var answers = atOnce(() -> end(id, "2021-06-30"), () -> end(id, "2021-07-31"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        var refused = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
        refused.then().body("code", equalTo("personnel.ended-already"));
    }

    @Test
    void the_database_refuses_an_overlap_that_got_past_the_domain() throws Exception {
        var outcomes = atOnce(() -> inserted("D-A"), () -> inserted("D-B"));
        assertThat(outcomes).containsOnlyOnce("stored");
        assertThat(outcomes).containsAnyOf("personnel.deployment-overlap", "request.conflict");
        assertThat(inserted("D-C")).isEqualTo("personnel.deployment-overlap");
        assertThat(TestProgramme.bean(Sql.class)
                        .list("select id from deployment where person_id = ?", row -> row.id("id"), person))
                .hasSize(1);
    }

    private Response post(Map<String, Object> deployment) {
        return programme.as(Role.COMMANDER).body(deployment).post(programme.path("deployments"));
    }

    private Response end(UUID id, String endedOn) {
        return programme.as(Role.COMMANDER).body(Map.of("endedOn", endedOn, "reason", "任期届满"))
                .post(programme.path("deployments", id, "end"));
    }

    /** Goes straight to the table, as if the door had a hole; two such may also end as a deadlock, likewise a 409. */
    private String inserted(String code) {
        try {
            QuarkusTransaction.requiringNew().run(() -> TestProgramme.bean(Sql.class).update(
                    """
                    insert into deployment (id, version, programme_id, code, person_id, person_name, person_search,
                        home_unit_id, host_unit_id, post, kind, starts_on, own_search)
                    select ?, 0, p.programme_id, ?, p.id, p.name, p.search_text, ?, ?, '教师', 'FULL_TERM',
                        date '2020-01-01', '' from person p where p.id = ?
                    """,
                    Ids.next(), code, roster.sender, roster.countySchool, person));
            return "stored";
        } catch (RuntimeException failure) {
            return refusalOf(failure).error().code();
        }
    }

    private static Refused refusalOf(Throwable failure) {
        var refusals = TestProgramme.bean(DatabaseRefusals.class);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refused = refusals.of(cause);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        throw new AssertionError(failure);
    }

    private static <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        var barrier = new CyclicBarrier(CLERKS);
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var running = new ArrayList<Future<T>>();
            for (var act : List.of(first, second)) {
                running.add(clerks.submit(() -> {
                    barrier.await();
                    return act.call();
                }));
            }
            var outcomes = new ArrayList<T>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
