package org.tuoling.grid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.tuoling.grid.GridTree.seat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class GridMembershipsResourceTest {

    private TestProgramme programme;
    private GridTree tree;

    @BeforeEach
    void growTree() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
    }

    private ValidatableResponse move(UUID person, UUID grid, String startsOn) {
        return programme.post("grid-memberships", seat(person, grid, startsOn));
    }

    private ValidatableResponse of(UUID person) {
        return programme.as(Role.AUDITOR).queryParam("personId", person).queryParam("sort", "startsOn")
                .get(programme.path("grid-memberships")).then().statusCode(200);
    }

    @Test
    void moving_somebody_keeps_where_he_sat_before() {
        UUID person = tree.person();
        move(person, tree.east, "2020-01-01").statusCode(201);
        move(person, tree.west, "2021-03-01").statusCode(201).body("grid.code", equalTo("G-12"));
        of(person).body("items.grid.code", contains("G-11", "G-12"))
                .body("items.startsOn", contains("2020-01-01", "2021-03-01"))
                .body("items.endsOn", contains("2021-02-28", null));
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_changes() {
        UUID person = tree.person();
        UUID id = programme.create("grid-memberships", seat(person, tree.east, "2020-01-01"));
        move(person, tree.root, "2021-01-01").statusCode(422).body("code", equalTo("grid.not-a-leaf"));
        move(person, tree.east, "2021-01-01").statusCode(409).body("code", equalTo("grid.already-there"));
        move(person, tree.west, "2020-01-01").statusCode(409).body("code", equalTo("grid.moved-that-day"));
        move(person, tree.west, "2019-06-01").statusCode(422).body("code", equalTo("grid.outside-term"));
        move(UUID.randomUUID(), tree.west, "2020-01-01").statusCode(422).body("code", equalTo("grid.person-unknown"));
        var backwards = new HashMap<String, Object>(seat(tree.person(), tree.east, "2021-01-01"));
        backwards.put("endsOn", "2020-12-31");
        programme.post("grid-memberships", backwards).statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"));
        end(id, "2019-12-31").statusCode(422).body("code", equalTo("grid.ended-before-start"));
        of(person).body("total", equalTo(1), "items[0].endsOn", equalTo(null));
    }

    private ValidatableResponse end(UUID id, String day) {
        return programme.as(Role.COMMANDER).body(Map.of("endsOn", day))
                .post(programme.path("grid-memberships", id, "end")).then();
    }

    @Test
    void an_end_can_be_brought_forward_but_not_put_off() {
        UUID id = programme.create("grid-memberships", seat(tree.person(), tree.east, "2020-01-01"));
        end(id, "2021-06-30").statusCode(200).body("endsOn", equalTo("2021-06-30"));
        end(id, "2021-05-31").statusCode(200).body("endsOn", equalTo("2021-05-31"));
        end(id, "2021-06-30").statusCode(409).body("code", equalTo("grid.ended-already"));
    }

    @Test
    void nobody_is_seated_across_a_later_seat() {
        UUID person = tree.person();
        move(person, tree.east, "2022-01-01").statusCode(201);
        move(person, tree.west, "2021-01-01").statusCode(409).body("code", equalTo("grid.membership-overlap"));
    }

    @Test
    void a_leader_sees_who_sits_below_him_and_a_member_himself() {
        UUID leader = tree.seated(tree.east);
        UUID led = tree.seated(tree.east);
        UUID other = tree.seated(tree.west);
        tree.lead(tree.east, leader, "LEADER");
        String list = programme.path("grid-memberships");
        programme.as(Role.GRID_LEADER, leader).get(list).then()
                .body("items.person.id", containsInAnyOrder(leader.toString(), led.toString()));
        programme.asMember(led).get(list).then().body("items.person.id", contains(led.toString()));
        String foreign = of(other).extract().path("items[0].id");
        programme.as(Role.GRID_LEADER, leader).get(list + "/" + foreign).then().statusCode(404);
        programme.asMember(led).get(list + "/" + foreign).then().statusCode(404);
        programme.as(Role.GRID_LEADER, leader).queryParam("format", "csv").accept("text/csv").get(list + "/export").then()
                .statusCode(200).body(containsString("P-2"), not(containsString("P-3")));
    }

    @Test
    void a_workbook_seats_people_and_what_it_gives_back_changes_nothing() {
        tree.person();
        load("Person code,Grid code,Start,End\nP-1,G-11,2020-01-01,\nP-1,G-12,2021-01-01,").body("created", equalTo(2));
        String exported = programme.as(Role.ADMINISTRATOR).accept("text/csv").queryParam("format", "csv")
                .get(programme.path("grid-memberships", "export")).then().statusCode(200).extract().asString();
        load(exported).body("created", equalTo(0), "unchanged", equalTo(2));
    }

    private ValidatableResponse load(String csv) {
        return programme.as(Role.ADMINISTRATOR).contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8))
                .post(programme.path("grid-memberships", "import")).then().statusCode(200);
    }
}
