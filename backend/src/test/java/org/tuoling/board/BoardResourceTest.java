package org.tuoling.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.board.BoardScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.grid.GridTree;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class BoardResourceTest {

    private Evening evening;
    private BoardScene scene;
    private TestProgramme programme;
    private GridTree tree;

    @BeforeEach
    void openEvening() {
        evening = Evening.at(DAY, "23:05");
        scene = new BoardScene();
        programme = scene.programme;
        tree = scene.tree;
    }

    @AfterEach
    void closeEvening() {
        evening.close();
    }

    private ValidatableResponse board(RequestSpecification reader) {
        return reader.get(programme.path("board")).then().statusCode(200);
    }

    private ValidatableResponse board() {
        return board(programme.as(Role.COMMANDER));
    }

    /** Reads one number of the line of a grid. */
    private static String of(String code, String count) {
        return "grids.find { it.grid.code == '" + code + "' }." + count;
    }

    @Test
    void everybody_counts_once_on_his_line_and_on_every_line_above() {
        UUID leader = tree.seated(tree.east);
        tree.lead(tree.east, leader, "LEADER");
        scene.onLeave(tree.seated(tree.east), DAY + " 08:00", "2022-01-12 20:00");
        scene.onLeave(tree.seated(tree.east), "2022-01-08 08:00", DAY + " 20:00");
        scene.out(tree.seated(tree.east), DAY + " 20:00", DAY + " 23:30");
        scene.training(tree.seated(tree.east), DAY + " 21:00", DAY + " 23:30");
        UUID call = scene.call(tree.east, DAY);
        scene.entry(call, tree.seated(tree.east), "UNRESOLVED");
        tree.seated(tree.west);
        tree.deployed(tree.person());

        var board = board();
        board.body("onPost", equalTo(8), "present", equalTo(3), "away", equalTo(3), "overdue", equalTo(1))
                .body("unaccounted", equalTo(1), "unplaced", equalTo(1))
                .body("grids.grid.code", contains("G-1", "G-11", "G-12"));
        for (String code : new String[] {"G-1", "G-11"}) {
            board.body(of(code, "onLeave"), equalTo(1), of(code, "onOuting"), equalTo(1))
                    .body(of(code, "inTraining"), equalTo(1), of(code, "overdue"), equalTo(1))
                    .body(of(code, "unaccounted"), equalTo(1));
        }
        board.body(of("G-1", "onPost"), equalTo(7), of("G-11", "onPost"), equalTo(6), of("G-12", "onPost"), equalTo(1))
                .body(of("G-11", "leader.id"), equalTo(leader.toString()), of("G-1", "leader"), nullValue())
                .body(of("G-11", "rollCall.state"), equalTo("ESCALATED"), of("G-11", "rollCall.unresolved"), equalTo(1))
                .body(of("G-1", "rollCall"), nullValue(), of("G-11", "parentId"), equalTo(tree.root.toString()));
    }

    @Test
    void who_has_come_back_is_here_again() {
        UUID person = tree.seated(tree.east);
        UUID leave = scene.onLeave(person, "2022-01-08 08:00", DAY + " 20:00");
        board().body("overdue", equalTo(1));
        scene.returned("leaves", leave, DAY + " 22:00");
        board().body("overdue", equalTo(0), "present", equalTo(1));
    }

    @Test
    void a_late_correction_is_believed_and_the_silence_of_older_evenings_forgotten() {
        UUID person = tree.seated(tree.east);
        UUID call = scene.call(tree.east, DAY);
        UUID entry = scene.entry(call, person, "UNRESOLVED");
        scene.close(call);
        board().body("unaccounted", equalTo(1), of("G-11", "rollCall.state"), equalTo("CLOSED"));
        scene.correct(entry, "PRESENT", DAY + " 23:55");
        board().body("unaccounted", equalTo(0));

        UUID other = tree.seated(tree.west);
        UUID earlier = scene.call(tree.west, "2022-01-09");
        scene.entry(earlier, other, "UNRESOLVED");
        scene.close(earlier);
        board().body("unaccounted", equalTo(1), of("G-12", "rollCall"), nullValue());
        scene.entry(scene.call(tree.west, DAY), other, "PENDING");
        board().body("unaccounted", equalTo(0), of("G-12", "rollCall.unresolved"), equalTo(1));
    }

    @Test
    void a_leader_sees_the_grids_he_leads_and_the_people_in_them() {
        UUID leader = tree.seated(tree.west);
        tree.lead(tree.east, leader, "DEPUTY");
        tree.seated(tree.east);
        tree.seated(tree.west);
        tree.deployed(tree.person());
        board(programme.as(Role.GRID_LEADER, leader))
                .body("grids.grid.code", contains("G-11", "G-12"), "onPost", equalTo(2), "unplaced", equalTo(0))
                .body(of("G-12", "onPost"), equalTo(1));
    }

    @Test
    void others_see_their_own_leaf_and_themselves() {
        UUID member = tree.seated(tree.east);
        scene.onLeave(tree.seated(tree.east), DAY + " 08:00", "2022-01-12 20:00");
        for (var reader : new RequestSpecification[] {
            programme.asMember(member), programme.as(Role.FINANCE_OFFICER, member)
        }) {
            board(reader).body("grids.grid.code", contains("G-11"), "onPost", equalTo(1), "away", equalTo(0))
                    .body(of("G-11", "onLeave"), equalTo(0));
        }
        board(programme.as(Role.MEMBER)).body("grids", empty(), "onPost", equalTo(0));
        programme.as(Role.PARTNER).get(programme.path("board")).then().statusCode(403);
    }

    @Test
    void it_takes_as_many_statements_for_hundreds_as_for_twenty() {
        tree.seatMany(20, tree.east);
        scene.out(tree.seated(tree.east), DAY + " 20:00", DAY + " 23:30");
        board().body("onPost", equalTo(21));
        long few = Statements.during(this::board);
        for (int n = 0; n < 20; n++) {
            tree.seatMany(30, programme.create("grids", tree.grid("G-2" + n, tree.root)));
        }
        board().body("onPost", equalTo(621), "grids.size()", equalTo(23), of("G-1", "onPost"), equalTo(621));
        assertThat(Statements.during(this::board)).isEqualTo(few);
    }

    @Test
    void exceptions_name_who_what_and_since_when() {
        UUID late = tree.seated(tree.east);
        UUID leave = scene.onLeave(late, "2022-01-08 08:00", DAY + " 20:00");
        UUID lost = tree.seated(tree.east);
        evening.show(DAY, "10:00");
        UUID outing = scene.out(lost, DAY + " 10:00", DAY + " 21:00");
        evening.show(DAY, "23:05");
        UUID silent = tree.seated(tree.west);
        UUID call = scene.call(tree.west, DAY);
        scene.entry(call, silent, "UNRESOLVED");
        UUID cadre = tree.seated(tree.west);
        scene.owesVisits(cadre);
        UUID unplaced = tree.person();
        tree.deployed(unplaced);

        var list = exceptions(programme.as(Role.COMMANDER), Map.of());
        list.body("items.kind", contains("UNRESOLVED_ROLL_CALL", "OVERDUE_OUTING", "OVERDUE_LEAVE", "OVERDUE_DUTY", "UNPLACED"))
                .body("items.person.id", contains(silent.toString(), lost.toString(), late.toString(), cadre.toString(), unplaced.toString()))
                .body("items.record", contains("roll-calls", "outings", "leaves", "duties", "people"))
                .body("items.grid.code", contains("G-12", "G-11", "G-11", "G-12"), "items[4].grid", nullValue())
                .body("items[0].recordId", equalTo(call.toString()), "items[1].recordId", equalTo(outing.toString()))
                .body("items[2].recordId", equalTo(leave.toString()), "items[2].since", equalTo("2022-01-10T12:00:00Z"))
                .body("items[3].since", equalTo("2021-12-31T16:00:00Z"), "items[4].since", equalTo("2019-12-31T16:00:00Z"));

        exceptions(programme.as(Role.AUDITOR), Map.of("kind", "OVERDUE_LEAVE")).body("total", equalTo(1));
        exceptions(programme.as(Role.AUDITOR), Map.of("gridId", tree.west)).body("total", equalTo(2));
        exceptions(programme.as(Role.AUDITOR), Map.of("gridId", tree.root)).body("total", equalTo(4));
        String next = exceptions(programme.as(Role.AUDITOR), Map.of("limit", 2)).extract().path("next");
        exceptions(programme.as(Role.AUDITOR), Map.of("limit", 2, "after", next))
                .body("items.kind", contains("OVERDUE_LEAVE", "OVERDUE_DUTY"), "total", equalTo(5));
    }

    private ValidatableResponse exceptions(RequestSpecification reader, Map<String, Object> asked) {
        return reader.queryParams(asked).get(programme.path("exceptions")).then().statusCode(200);
    }

    @Test
    void exceptions_reach_as_far_as_their_reader() {
        UUID leader = tree.seated(tree.east);
        tree.lead(tree.east, leader, "LEADER");
        UUID late = tree.seated(tree.east);
        scene.onLeave(late, "2022-01-08 08:00", DAY + " 20:00");
        UUID other = tree.seated(tree.west);
        scene.onLeave(other, "2022-01-08 08:00", DAY + " 20:00");
        exceptions(programme.as(Role.GRID_LEADER, leader), Map.of()).body("items.person.id", contains(late.toString()));
        exceptions(programme.asMember(other), Map.of()).body("items.person.id", contains(other.toString()));
        exceptions(programme.as(Role.PROJECT_OFFICER, leader), Map.of()).body("total", equalTo(0));
        programme.as(Role.PARTNER).get(programme.path("exceptions")).then().statusCode(403);
    }
}
