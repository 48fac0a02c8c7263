package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.twinning.TwinnedProgramme.pair;

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
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PairsConcurrencyTest {

    private static final int CLERKS = 8;
    private static final int ROUNDS = 10;

    private TwinnedProgramme twinned;
    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
        programme.as(Role.ADMINISTRATOR);
    }

    @Test
    void of_many_clerks_who_pair_the_same_units_at_once_one_succeeds() throws Exception {
        UUID supporting = twinned.supporting("SCHOOL");
        UUID recipient = twinned.recipient("SCHOOL");
        var requests = new ArrayList<Callable<Response>>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            requests.add(create(pair("JD-" + clerk, "SCHOOL", supporting, recipient)));
        }
        var answers = atOnce(requests);
        assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() != 201)
                .allSatisfy(a -> {
                    assertThat(a.statusCode()).isEqualTo(409);
                    assertThat(a.<String>path("code")).isEqualTo("twinning.pair-duplicate");
                });
    }

    @Test
    void of_many_ends_at_once_one_is_recorded() throws Exception {
        UUID id = twinned.schools("JD-01").pairId();
        var requests = new ArrayList<Callable<Response>>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            requests.add(end(id));
        }
        var answers = atOnce(requests);
        assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.statusCode() != 200).allSatisfy(a -> assertThat(a.statusCode())
                .isIn(409, 412));
    }

    @Test
    void a_class_pair_made_while_its_school_pair_ends_does_not_outlive_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var schools = twinned.schools("JD-" + round);
            var answers = atOnce(
                    List.of(create(twinned.classPair("JD-" + round + "-1", schools)), end(schools.pairId())));
            int created = answers.get(0).statusCode();
            int ended = answers.get(1).statusCode();
            assertThat(List.of(created, ended)).as("round %d", round).isIn(List.of(201, 409), List.of(201, 422), List.of(422, 200));
        }
    }

    private Callable<Response> create(Map<String, Object> request) {
        return () -> programme.as(Role.ADMINISTRATOR).body(request).post(programme.path("pairs"));
    }

    private Callable<Response> end(UUID id) {
        return () -> programme.as(Role.ADMINISTRATOR)
                .body(Map.of("endedOn", "2021-12-31", "reason", "学校合并"))
                .post(programme.path("pairs", id, "end"));
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        try (var clerks = Executors.newFixedThreadPool(requests.size())) {
            var running = new ArrayList<Future<Response>>();
            for (var request : requests) {
                running.add(clerks.submit(() -> {
                    barrier.await();
                    return request.call();
                }));
            }
            var answers = new ArrayList<Response>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
