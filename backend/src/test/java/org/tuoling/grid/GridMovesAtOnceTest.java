package org.tuoling.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.grid.GridTree.leadership;
import static org.tuoling.grid.GridTree.seat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** Two clerks change the same part of the tree at the same moment. */
@QuarkusTest
class GridMovesAtOnceTest {

    private static final int ROUNDS = 4;

    private TestProgramme programme;
    private GridTree tree;

    @BeforeEach
    void growTree() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
        programme.as(Role.COMMANDER);
    }

    private Response post(String list, Map<String, Object> body) {
        return programme.as(Role.COMMANDER).body(body).post(programme.path(list));
    }

    @Test
    void somebody_moved_by_two_has_one_history_without_gaps() throws Exception {
        UUID north = programme.create("grids", tree.grid("G-13", tree.root));
        for (int round = 0; round < ROUNDS; round++) {
            UUID person = tree.seated(tree.east);
            var answers = AtOnce.outcomes(
                    () -> post("grid-memberships", seat(person, tree.west, "2021-03-01")),
                    () -> post("grid-memberships", seat(person, north, "2021-06-01")));
            assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
            List<Map<String, String>> history = programme.as(Role.AUDITOR).queryParam("personId", person)
                    .queryParam("sort", "startsOn").get(programme.path("grid-memberships")).path("items");
            for (int i = 1; i < history.size(); i++) {
                assertThat(LocalDate.parse(history.get(i - 1).get("endsOn")).plusDays(1))
                        .isEqualTo(history.get(i).get("startsOn"));
            }
            assertThat(history.getLast().get("endsOn")).isNull();
        }
    }

    @Test
    void of_two_who_seat_somebody_on_one_day_the_second_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID person = tree.person();
            var answers = AtOnce.outcomes(
                    () -> post("grid-memberships", seat(person, tree.east, "2021-03-01")),
                    () -> post("grid-memberships", seat(person, tree.west, "2021-03-01")));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void a_grid_does_not_become_a_branch_while_somebody_is_seated_in_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID leaf = programme.create("grids", tree.grid("L-" + round, tree.root));
            UUID person = tree.person();
            var below = tree.grid("L-" + round + "-1", leaf);
            var answers = AtOnce.outcomes(
                    () -> post("grid-memberships", seat(person, leaf, "2021-03-01")), () -> post("grids", below));
            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        }
    }

    @Test
    void of_two_leaders_appointed_at_once_one_is_refused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID grid = programme.create("grids", tree.grid("L-" + round, tree.root));
            UUID first = tree.person();
            UUID second = tree.person();
            var answers = AtOnce.outcomes(
                    () -> post("grid-leaderships", leadership(grid, first, "LEADER", "2021-03-01")),
                    () -> post("grid-leaderships", leadership(grid, second, "LEADER", "2021-06-01")));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        }
    }
}
