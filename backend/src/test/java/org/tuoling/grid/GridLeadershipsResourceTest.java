package org.tuoling.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.grid.GridTree.leadership;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class GridLeadershipsResourceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    private TestProgramme programme;
    private GridTree tree;

    @BeforeEach
    void growTree() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
    }

    @Test
    void a_grid_has_one_leader_at_a_time_and_any_number_of_deputies() {
        UUID first = tree.person();
        UUID id = tree.lead(tree.east, first, "LEADER");
        tree.lead(tree.east, tree.person(), "DEPUTY");
        tree.lead(tree.east, tree.person(), "DEPUTY");
        programme.post("grid-leaderships", leadership(tree.east, tree.person(), "LEADER", "2021-01-01"))
                .statusCode(409).body("code", equalTo("grid.leader-overlap"));
        programme.post("grid-leaderships", leadership(tree.east, first, "DEPUTY", "2021-01-01"))
                .statusCode(409).body("code", equalTo("grid.leadership-overlap"));
        programme.as(Role.COMMANDER).body(Map.of("endsOn", "2020-12-31"))
                .post(programme.path("grid-leaderships", id, "end")).then().statusCode(200);
        programme.post("grid-leaderships", leadership(tree.east, tree.person(), "LEADER", "2021-01-01")).statusCode(201);
    }

    @Test
    void it_does_not_end_before_it_starts() {
        UUID id = tree.lead(tree.east, tree.person(), "LEADER");
        programme.as(Role.COMMANDER).body(Map.of("endsOn", "2019-12-31"))
                .post(programme.path("grid-leaderships", id, "end")).then()
                .statusCode(422).body("code", equalTo("grid.ended-before-start"));
    }

    @Test
    void everybody_may_know_whom_to_turn_to() {
        UUID leader = tree.person();
        tree.lead(tree.east, leader, "LEADER");
        programme.asMember(tree.person()).queryParam("gridId", tree.east).get(programme.path("grid-leaderships")).then()
                .body("items.person.id", contains(leader.toString()), "items.role", contains("LEADER"));
    }

    @Test
    void the_way_up_from_a_persons_leaf_names_who_answers_at_each_step() {
        UUID head = tree.person();
        UUID deputy = tree.person();
        UUID leader = tree.person();
        UUID member = tree.seated(tree.east);
        tree.lead(tree.root, head, "LEADER");
        tree.lead(tree.east, leader, "LEADER");
        tree.lead(tree.east, deputy, "DEPUTY");
        var chains = new GridChains(TestProgramme.bean(Sql.class));
        var leaf = chains.leafOf(programme.id(), new PersonId(member), DAY).orElseThrow();
        assertThat(leaf.id()).isEqualTo(tree.east);
        var chain = chains.above(programme.id(), new GridId(leaf.id()), DAY);
        assertThat(chain).extracting(link -> link.grid().code()).containsExactly("G-11", "G-1");
        assertThat(chain).extracting(link -> link.leader().id()).containsExactly(leader, head);
        assertThat(chain.getFirst().deputies()).extracting(Ref::id).containsExactly(deputy);
        var before = chains.above(programme.id(), new GridId(leaf.id()), LocalDate.of(2019, 6, 30));
        assertThat(before).extracting(ChainLink::leader).containsOnlyNulls();
        assertThat(chains.leafOf(programme.id(), new PersonId(head), DAY)).isEmpty();
    }
}
