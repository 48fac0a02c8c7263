package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;

/**
 * A site of 74, of 2,000 and of 20,000 people. Each has evenings of its own, before anything of other tests holds, so that
 * the statements counted are those of its calls alone.
 */
@QuarkusTest
class RollCallScaleTest {

    private static final int PER_GRID = 200;

    private record Cost(long opening, long escalating, long list, long show, long entries, long presence) {}

    @Test
    void opening_escalating_and_reading_cost_the_same_number_of_statements_however_many_people_there_are() {
        var costs = new LinkedHashMap<Integer, Cost>();
        costs.put(74, cost(74, "2019-05-06"));
        costs.put(2_000, cost(2_000, "2019-04-08"));
        costs.put(20_000, cost(20_000, "2019-03-04"));
        assertThat(costs.values()).as(costs.toString()).containsOnly(costs.get(74));
        assertThat(costs.get(74).opening()).as("looks, waits, opens all; then nothing is due").isEqualTo(4);
    }

    private static Cost cost(int people, String day) {
        var scene = new RollCallScene(day);
        for (int from = 0; from < people; from += PER_GRID) {
            var leaf = scene.grid("L-" + from, scene.area, 3, true, scene.county);
            scene.people(Math.min(PER_GRID, people - from), leaf);
        }
        var leader = scene.person(scene.leaf);
        scene.leads(leader, scene.area, "LEADER");
        scene.sql.update("analyze grid_membership, deployment, person, grid");
        try (var evening = Evening.at(day, "22:30")) {
            long opening = Statements.during(scene::sweep);
            assertThat(entries(scene)).isEqualTo(people + 1L);
            evening.show(day, "23:20");
            long escalating = Statements.during(scene::sweep);
            var call = scene.call(scene.leaf, day);
            return new Cost(
                    opening,
                    escalating,
                    reading(scene, "roll-calls"),
                    reading(scene, "roll-calls/" + call),
                    reading(scene, "roll-calls/" + call + "/entries"),
                    reading(scene, "presence?from=" + day + "&to=" + day));
        } finally {
            scene.sql.update("delete from roll_call_schedule where programme_id = ?", scene.programme.id());
        }
    }

    private static long entries(RollCallScene scene) {
        return scene.sql.one(
                        "select count(*) as entries from roll_call_entry where programme_id = ?",
                        row -> row.number("entries"),
                        scene.programme.id())
                .orElseThrow();
    }

    private static long reading(RollCallScene scene, String path) {
        var caller = scene.programme.as(Role.AUDITOR);
        caller.get(scene.programme.path(path)).then().statusCode(200);
        return Statements.during(() -> caller.get(scene.programme.path(path)).then().statusCode(200));
    }
}
