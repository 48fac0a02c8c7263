package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.rollcall.RollCallScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.rollcall.RollCallScene.Escalation;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.OfficeClock;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Two instances of the service, whose clocks are a little apart, on one database. */
@QuarkusTest
class TwoTimersTest {

    private static final int GRIDS = 6;
    /** A turn a minute from before the opening until after the closing. */
    private static final int TURNS = 105;

    /** Made from parts of its own, as a second instance has them. */
    private static RollCallTimer instance(Duration ahead) {
        var sql = TestProgramme.bean(Sql.class);
        var clock = Clock.offset(TestProgramme.bean(OfficeClock.class), ahead);
        return new RollCallTimer(
                new RollCallOpening(sql, new OpeningGate(sql)),
                new RollCallSteps(sql, TestProgramme.bean(NoticeBoard.class)),
                clock);
    }

    @Test
    void two_instances_open_escalate_and_close_every_call_once_and_tell_nobody_twice() throws Exception {
        var scene = new RollCallScene();
        var leaves = IntStream.range(0, GRIDS)
                .mapToObj(n -> scene.grid("G-11" + (n + 3), scene.area, 3, true, scene.county))
                .toList();
        var leaders = leaves.stream().map(leaf -> {
            scene.people(4, leaf);
            var leader = scene.person(leaf);
            scene.leads(leader, leaf, "LEADER");
            return leader;
        }).toList();
        var areaLeader = scene.person(leaves.getFirst());
        scene.leads(areaLeader, scene.area, "LEADER");
        var topLeader = scene.person(leaves.getFirst());
        scene.leads(topLeader, scene.top, "LEADER");

        try (var evening = Evening.at(DAY, "22:28")) {
            var one = instance(Duration.ofMillis(-700));
            var other = instance(Duration.ofMillis(900));
            for (int turn = 0; turn < TURNS; turn++) {
                AtOnce.run(Stream.of(one, other, one, other)
                        .<Callable<Void>>map(timer -> AtOnce.doing(timer::sweep))
                        .toList());
                evening.pass(Duration.ofMinutes(1));
            }
        }

        assertThat(scene.calls()).isEqualTo(GRIDS);
        for (int n = 0; n < GRIDS; n++) {
            var call = scene.call(leaves.get(n));
            int silent = n == 0 ? 7 : 5;
            assertThat(scene.escalations(call)).containsExactly(
                    new Escalation(3, leaders.get(n), silent),
                    new Escalation(2, areaLeader, silent),
                    new Escalation(1, topLeader, silent));
            assertThat(scene.state(call)).isEqualTo("CLOSED");
            assertThat(steps(scene, call)).as("three escalations and the closing").isEqualTo(4);
            assertThat(entries(scene, call)).isEqualTo(silent);
        }
        assertThat(told(scene)).isEqualTo(expectedNotices(leaders, areaLeader, topLeader));
    }

    private static List<String> expectedNotices(List<UUID> leaders, UUID areaLeader, UUID topLeader) {
        return Stream.of(
                        leaders.stream().map(leader -> leader + " 1"),
                        Stream.of(areaLeader + " " + GRIDS, topLeader + " " + GRIDS))
                .flatMap(told -> told)
                .sorted()
                .collect(Collectors.toList());
    }

    private static List<String> told(RollCallScene scene) {
        return scene.sql.list(
                        "select person_id, count(*) as notices from notice where programme_id = ? group by person_id",
                        row -> row.id("person_id") + " " + row.number("notices"),
                        scene.programme.id())
                .stream()
                .sorted()
                .toList();
    }

    /** Every transition counts the version on by one. */
    private static long steps(RollCallScene scene, UUID call) {
        return scene.sql.one("select version from roll_call where id = ?", row -> row.number("version"), call).orElseThrow();
    }

    private static long entries(RollCallScene scene, UUID call) {
        return scene.sql.one(
                        "select count(*) as entries from roll_call_entry where roll_call_id = ?",
                        row -> row.number("entries"),
                        call)
                .orElseThrow();
    }
}
