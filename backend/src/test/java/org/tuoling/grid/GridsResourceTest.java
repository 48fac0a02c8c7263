package org.tuoling.grid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.grid.GridTree.leadership;
import static org.tuoling.grid.GridTree.seat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class GridsResourceTest {

    private TestProgramme programme;
    private GridTree tree;

    @BeforeEach
    void growTree() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
    }

    private ValidatableResponse shown(UUID id) {
        return programme.as(Role.MEMBER).get(programme.path("grids", id)).then().statusCode(200);
    }

    @Test
    void the_level_and_the_leaves_follow_from_the_tree() {
        shown(tree.root).body("level", equalTo(1), "leaf", equalTo(false), "parent", nullValue());
        shown(tree.east).body("level", equalTo(2), "leaf", equalTo(true), "parent.code", equalTo("G-1"));
        UUID below = programme.create("grids", tree.grid("G-111", tree.east));
        shown(tree.east).body("leaf", equalTo(false));
        tree.remove("grids", below).then().statusCode(204);
        shown(tree.east).body("leaf", equalTo(true));
    }

    @Test
    void a_grid_somebody_sits_in_gets_no_grid_below_it() {
        programme.create("grid-memberships", seat(tree.person(), tree.east, "2020-01-01"));
        programme.post("grids", tree.grid("G-111", tree.east)).statusCode(409)
                .body("code", equalTo("grid.parent-has-members"), "violations[0].field", equalTo("parentId"));
        shown(tree.east).body("leaf", equalTo(true));
    }

    @Test
    void a_grid_in_use_cannot_be_removed() {
        tree.remove("grids", tree.root).then().statusCode(409).body("code", equalTo("grid.in-use"));
        programme.create("grid-memberships", seat(tree.person(), tree.east, "2020-01-01"));
        tree.remove("grids", tree.east).then().statusCode(409).body("code", equalTo("grid.in-use"));
        programme.create("grid-leaderships", leadership(tree.west, tree.person(), "LEADER", "2020-01-01"));
        tree.remove("grids", tree.west).then().statusCode(409).body("code", equalTo("grid.in-use"));
    }

    @Test
    void the_tree_has_no_circle() {
        UUID below = programme.create("grids", tree.grid("G-111", tree.east));
        tree.revise("grids", tree.east, tree.grid("G-11", below)).then().statusCode(422)
                .body("code", equalTo("grid.parent-in-circle"), "violations[0].field", equalTo("parentId"));
        tree.revise("grids", tree.east, tree.grid("G-11", tree.east)).then().statusCode(422)
                .body("code", equalTo("grid.parent-in-circle"));
    }

    @Test
    void a_grid_moves_below_another_of_the_same_level_only() {
        UUID below = programme.create("grids", tree.grid("G-111", tree.east));
        tree.revise("grids", below, tree.grid("G-111", tree.root)).then().statusCode(422)
                .body("code", equalTo("grid.parent-of-other-level"));
        tree.revise("grids", below, tree.grid("G-111", tree.west)).then().statusCode(200)
                .body("parent.code", equalTo("G-12"), "level", equalTo(3));
        shown(tree.east).body("leaf", equalTo(true));
        shown(tree.west).body("leaf", equalTo(false));
    }

    @Test
    void it_does_not_end_before_it_starts_nor_before_its_people_leave() {
        var closing = tree.grid("G-11", tree.root);
        closing.put("endsOn", "2019-12-31");
        tree.revise("grids", tree.east, closing).then().statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"));
        programme.create("grid-memberships", seat(tree.person(), tree.east, "2020-01-01"));
        closing.put("endsOn", "2020-12-31");
        tree.revise("grids", tree.east, closing).then().statusCode(409)
                .body("code", equalTo("grid.people-beyond-term"));
    }

    @Test
    void codes_are_unique_and_parents_and_places_known() {
        programme.post("grids", tree.grid("G-11", tree.root)).statusCode(409).body("code", equalTo("grid.code-taken"));
        programme.post("grids", tree.grid("G-13", UUID.randomUUID())).statusCode(422)
                .body("code", equalTo("grid.parent-unknown"));
        var nowhere = tree.grid("G-13", tree.root);
        nowhere.put("placeId", UUID.randomUUID());
        programme.post("grids", nowhere).statusCode(422).body("code", equalTo("grid.place-unknown"));
    }

    @Test
    void the_list_is_narrowed_by_parent_level_place_and_day() {
        var list = programme.path("grids");
        programme.as(Role.AUDITOR).queryParam("parentId", tree.root).get(list).then()
                .body("items.code", contains("G-11", "G-12"));
        programme.as(Role.AUDITOR).queryParam("level", 1).get(list).then().body("items.code", contains("G-1"));
        programme.as(Role.AUDITOR).queryParam("leaf", true).get(list).then().body("items.code", contains("G-11", "G-12"));
        programme.as(Role.AUDITOR).queryParam("placeId", tree.county).get(list).then().body("total", equalTo(3));
        programme.as(Role.AUDITOR).queryParam("onDay", "2019-12-31").get(list).then().body("total", equalTo(0));
        programme.as(Role.AUDITOR).queryParam("q", "G-12").get(list).then().body("items.code", contains("G-12"));
    }

    @Test
    void only_who_keeps_the_tree_changes_it() {
        for (Role role : new Role[] {Role.MEMBER, Role.GRID_LEADER, Role.AUDITOR}) {
            programme.as(role).body(Map.of()).post(programme.path("grids")).then().statusCode(403);
        }
        programme.as(Role.PARTNER).get(programme.path("grids")).then().statusCode(403);
    }
}
