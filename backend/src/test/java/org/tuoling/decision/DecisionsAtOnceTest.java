package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** Steps of one vote that meet. */
@QuarkusTest
class DecisionsAtOnceTest {

    private Committee committee;
    private TestProgramme programme;

    @BeforeEach
    void gather() {
        committee = new Committee();
        programme = committee.programme;
        programme.as(Role.COMMANDER);
        programme.as(Role.AUDITOR);
    }

    private UUID opened(int present) {
        return committee.opened(committee.proposal("CONTRACT", committee.countyProject, "900000.00", "2021-03-05"), present);
    }

    private Callable<Response> closing(UUID id) {
        var request = programme.as(Role.COMMANDER).header("If-Match", committee.version(id)).body(Map.of("minutes", "纪要"));
        return () -> request.post(programme.path("decisions", id, "closing"));
    }

    @Test
    void of_many_closings_one_is_the_closing() throws Exception {
        UUID id = opened(0);
        var answers = atOnce(List.of(closing(id), closing(id), closing(id), closing(id)));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(answer.<String>path("code")).isEqualTo("request.stale");
        });
    }

    /**
     * Three of seven have said yes and one may make it four: his vote is in the result, or he is told he came too late; and
     * the chair closes no votes he has not seen.
     */
    @RepeatedTest(8)
    void a_vote_that_meets_the_closing_is_counted_or_refused() throws Exception {
        UUID id = opened(4);
        for (int i = 0; i < 4; i++) {
            committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(i), i < 3 ? "YES" : "NO").then().statusCode(200);
        }
        UUID last = committee.people.get(3);
        var own = programme.asMember(last).body(Map.of("vote", "YES"));
        var answers = atOnce(List.of(
                closing(id), () -> own.put(programme.path("decisions", id, "votes", last))));
        boolean counted = answers.get(1).statusCode() == 200;
        if (counted) {
            assertThat(answers.get(0).<String>path("code")).isEqualTo("request.stale");
            committee.close(id).then().statusCode(200);
        } else {
            assertThat(answers.get(0).statusCode()).isEqualTo(200);
            assertThat(answers.get(1).<String>path("code")).isEqualTo("decision.closed");
        }
        committee.show(id).then()
                .body("state", equalTo(counted ? "PASSED" : "REJECTED"))
                .body("yes", equalTo(counted ? 4 : 3));
    }

    @Test
    void everybody_votes_at_once_and_everybody_is_counted() throws Exception {
        UUID id = opened(0);
        var votes = new ArrayList<Callable<Response>>();
        for (UUID person : committee.people) {
            var own = programme.asMember(person).body(Map.of("vote", "YES"));
            votes.add(() -> own.put(programme.path("decisions", id, "votes", person)));
        }
        assertThat(atOnce(votes)).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        committee.show(id).then().body("yes", equalTo(7)).body("present", equalTo(7));
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        try (var hands = Executors.newFixedThreadPool(requests.size())) {
            var running = new ArrayList<Future<Response>>();
            for (var request : requests) {
                running.add(hands.submit(() -> {
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
