package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** Rules that look at several records hold when people act at the same moment. */
@QuarkusTest
class ProgressAtOnceTest {

    private static final int ROUNDS = 8;

    private Site site;
    private TestProgramme programme;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.PROJECT_OFFICER)) {
            programme.as(role).get(programme.path("projects"));
        }
    }

    private static void atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var act : threads.invokeAll(List.of(waiting(barrier, one), waiting(barrier, other)))) {
                assertThat(act.get()).isLessThan(500);
            }
        }
    }

    private static Callable<Integer> waiting(CyclicBarrier barrier, Callable<Integer> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }

    @Test
    void no_project_is_completed_beside_a_milestone_added_undone() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID project = site.underWay("P" + round, "2021-03-10");
            atOnce(
                    () -> site.projects.move(project, "COMPLETED", "2021-09-01").extract().statusCode(),
                    () -> programme.post("project-milestones", Site.milestone(project, "M1", 10, "2021-08-01"))
                            .extract().statusCode());
            String state = programme.as(Role.AUDITOR).get(programme.path("projects", project)).path("state");
            int undone = programme.as(Role.AUDITOR).queryParam("projectId", project)
                    .get(programme.path("project-milestones")).path("total");
            assertThat(state.equals("COMPLETED") && undone > 0).as(state + " with " + undone).isFalse();
        }
    }

    @Test
    void of_two_reports_submitted_at_once_the_later_does_not_fall_unseen() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID project = site.underWay("P" + round, "2021-03-10");
            UUID april = site.draft(project, "2021-04-01", 50);
            UUID may = site.draft(project, "2021-05-01", 40);
            atOnce(
                    () -> site.submit(april).extract().statusCode(),
                    () -> site.submit(may).extract().statusCode());
            int submitted = programme.as(Role.AUDITOR).queryParam("projectId", project).queryParam("state", "SUBMITTED")
                    .get(programme.path("progress-reports")).path("total");
            assertThat(submitted).isEqualTo(1);
        }
    }
}
