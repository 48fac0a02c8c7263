package org.tuoling.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A leader sees the people of the grids below his and himself on the roster, a member himself. */
@QuarkusTest
class PersonnelReachTest {

    private TestProgramme programme;
    private GridTree tree;
    private UUID leader;
    private UUID led;
    private UUID other;

    @BeforeEach
    void seatPeople() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
        leader = tree.seated(tree.west);
        led = tree.seated(tree.east);
        other = tree.seated(tree.west);
        tree.lead(tree.east, leader, "LEADER");
    }

    private RequestSpecification asLeader() {
        return programme.as(Role.GRID_LEADER, leader);
    }

    private String deploymentOf(UUID person) {
        return programme.as(Role.AUDITOR).queryParam("personId", person).get(programme.path("deployments"))
                .path("items[0].id");
    }

    private String exported(RequestSpecification reader, String list) {
        return reader.accept("text/csv").queryParam("format", "csv").get(programme.path(list, "export")).then()
                .statusCode(200).extract().asString();
    }

    @Test
    void lists_hold_the_people_within_reach() {
        asLeader().get(programme.path("people")).then()
                .body("items.id", containsInAnyOrder(leader.toString(), led.toString()), "total", equalTo(2));
        asLeader().get(programme.path("deployments")).then()
                .body("items.person.id", containsInAnyOrder(leader.toString(), led.toString()), "total", equalTo(2));
        programme.asMember(led).get(programme.path("people")).then().body("items.id", contains(led.toString()));
        programme.asMember(led).get(programme.path("deployments")).then()
                .body("items.person.id", contains(led.toString()));
    }

    @Test
    void what_is_out_of_reach_is_not_found() {
        asLeader().get(programme.path("people", led)).then().statusCode(200);
        asLeader().get(programme.path("people", other)).then().statusCode(404);
        asLeader().get(programme.path("deployments", deploymentOf(led))).then().statusCode(200);
        asLeader().get(programme.path("deployments", deploymentOf(other))).then().statusCode(404);
        asLeader().get(programme.path("deployments", deploymentOf(other), "holdings")).then().statusCode(404);
        programme.asMember(led).get(programme.path("people", leader)).then().statusCode(404);
        programme.asMember(led).get(programme.path("deployments", deploymentOf(leader))).then().statusCode(404);
    }

    @Test
    void exports_hold_no_more_than_lists() {
        assertThat(exported(asLeader(), "people")).contains("P-1", "P-2").doesNotContain("P-3");
        assertThat(exported(asLeader(), "deployments")).contains("P-1", "P-2").doesNotContain("P-3");
        assertThat(exported(programme.asMember(led), "people")).contains("P-2").doesNotContain("P-1", "P-3");
    }

    @Test
    void who_looked_at_somebody_is_known_to_him_and_not_to_his_leader() {
        asLeader().get(programme.path("people", leader, "disclosures")).then().statusCode(200);
        asLeader().get(programme.path("people", led, "disclosures")).then().statusCode(404);
        programme.asMember(led).get(programme.path("people", led, "disclosures")).then().statusCode(200);
        programme.asMember(led).get(programme.path("people", other, "disclosures")).then().statusCode(404);
    }

    @Test
    void a_leader_of_nothing_sees_himself() {
        programme.as(Role.GRID_LEADER, other).get(programme.path("people")).then()
                .body("items.id", contains(other.toString()));
        programme.as(Role.GRID_LEADER).get(programme.path("people")).then().body("total", equalTo(0));
    }
}
