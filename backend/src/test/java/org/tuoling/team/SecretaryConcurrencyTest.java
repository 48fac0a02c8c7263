package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.team.Team.membership;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** Many clerks at once make one secretary. */
@QuarkusTest
class SecretaryConcurrencyTest {

    private static final int CLERKS = 8;

    @Test
    void of_many_secretaries_entered_at_once_one_is() throws Exception {
        var programme = TestProgramme.open();
        var team = new Team(programme);
        UUID branch = team.branch("KP");
        List<UUID> people = IntStream.range(0, CLERKS).mapToObj(i -> team.person("人员" + i)).toList();
        programme.as(Role.COMMANDER).get(programme.path("branches")).then().statusCode(200);
        var together = new CyclicBarrier(CLERKS);
        List<Integer> statuses;
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            statuses = clerks.invokeAll(people.stream().<Callable<Integer>>map(person -> () -> {
                        together.await();
                        return programme.as(Role.COMMANDER).body(membership(branch, person, "SECRETARY"))
                                .post(programme.path("branch-memberships")).statusCode();
                    }).toList())
                    .stream().map(Future::resultNow).toList();
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        programme.as(Role.AUDITOR).queryParam("role", "SECRETARY").get(programme.path("branch-memberships")).then()
                .body("total", equalTo(1));
    }
}
