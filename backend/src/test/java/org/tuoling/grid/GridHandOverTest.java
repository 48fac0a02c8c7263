package org.tuoling.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

/** A leader goes home. */
@QuarkusTest
class GridHandOverTest {

    private static final String LAST_DAY = "2021-12-31";

    private TestProgramme programme;
    private GridTree tree;
    private UUID leader;
    private UUID deployment;

    @BeforeEach
    void appointLeader() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
        leader = tree.seated(tree.east);
        tree.lead(tree.east, leader, "LEADER");
        tree.lead(tree.west, leader, "DEPUTY");
        deployment = deploymentOf(leader);
    }

    private UUID deploymentOf(UUID person) {
        return UUID.fromString(programme.as(Role.AUDITOR).queryParam("personId", person)
                .get(programme.path("deployments")).path("items[0].id"));
    }

    private ValidatableResponse end(UUID successor) {
        var end = new HashMap<String, Object>(Map.of("endedOn", LAST_DAY, "reason", "任期届满"));
        end.put("successorId", successor);
        return programme.as(Role.COMMANDER).body(end).post(programme.path("deployments", deployment, "end")).then();
    }

    private ValidatableResponse leaders(UUID grid, String day) {
        return programme.as(Role.AUDITOR).queryParam("gridId", grid).queryParam("onDay", day)
                .get(programme.path("grid-leaderships")).then();
    }

    @Test
    void what_he_holds_is_listed() {
        programme.as(Role.COMMANDER).queryParam("on", LAST_DAY).get(programme.path("deployments", deployment, "holdings"))
                .then().statusCode(200)
                .body("titleZh", contains("网格长：网格G-11", "副网格长：网格G-12", "网格成员：网格G-11"))
                .body("record", contains("grid-leaderships", "grid-leaderships", "grid-memberships"))
                .body("fate", contains("GOES_ON", "GOES_ON", "ENDS"));
    }

    @Test
    void what_he_holds_is_read_by_the_same_statements_however_much_it_is() {
        programme.create("projects", tree.project("P-1", leader));
        var holdings = programme.path("deployments", deployment, "holdings") + "?on=" + LAST_DAY;
        var caller = programme.as(Role.COMMANDER);
        caller.get(holdings).then().statusCode(200).body("$", hasSize(4));
        long few = Statements.during(() -> caller.get(holdings));
        programme.create("projects", tree.project("P-2", leader));
        programme.create("projects", tree.project("P-3", leader));
        tree.lead(tree.root, leader, "DEPUTY");
        caller.get(holdings).then().body("$", hasSize(7));
        assertThat(Statements.during(() -> caller.get(holdings))).isEqualTo(few);
    }

    @Test
    void without_a_successor_he_cannot_go() {
        end(null).statusCode(409)
                .body("code", equalTo("personnel.successor-missing"), "violations[0].field", equalTo("successorId"))
                .body("detail", containsString("Leader of 网格G-11"));
        programme.as(Role.AUDITOR).get(programme.path("deployments", deployment)).then()
                .body("endedOn", equalTo(null));
    }

    @Test
    void the_successor_leads_from_the_day_after() {
        UUID successor = tree.seated(tree.east);
        tree.lead(tree.east, successor, "DEPUTY");
        end(successor).statusCode(200);
        leaders(tree.east, LAST_DAY).body("items.person.id", containsInAnyOrder(leader.toString(), successor.toString()));
        leaders(tree.east, "2022-01-01").body("total", equalTo(1), "items[0].person.id", equalTo(successor.toString()),
                "items[0].role", equalTo("LEADER"));
        leaders(tree.west, "2022-01-01").body("total", equalTo(1), "items[0].role", equalTo("DEPUTY"));
        programme.as(Role.AUDITOR).queryParam("personId", leader).get(programme.path("grid-memberships")).then()
                .body("items[0].endsOn", equalTo(LAST_DAY));
    }

    @Test
    void the_projects_he_looks_after_go_to_the_successor_and_finished_ones_stay_his() {
        UUID open = programme.create("projects", tree.project("P-1", leader));
        UUID given = programme.create("projects", tree.project("P-2", leader));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"")
                .body(Map.of("to", "CANCELLED", "on", "2021-06-30", "reason", "不再建设"))
                .post(programme.path("projects", given, "transitions")).then().statusCode(200);
        UUID successor = tree.seated(tree.east);
        programme.as(Role.COMMANDER).queryParam("on", LAST_DAY).get(programme.path("deployments", deployment, "holdings"))
                .then().body("titleZh", hasItems("项目：项目P-1"), "titleZh", not(hasItems("项目：项目P-2")));
        end(successor).statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("projects", open)).then()
                .body("responsible.id", equalTo(successor.toString()));
        programme.as(Role.AUDITOR).queryParam("responsibleId", leader).get(programme.path("projects")).then()
                .body("items.code", contains("P-2"));
    }

    @Test
    void a_project_is_looked_after_by_somebody_of_the_programme() {
        programme.post("projects", tree.project("P-1", UUID.randomUUID())).statusCode(422)
                .body("code", equalTo("project.responsible-unknown"));
    }

    @Test
    void the_successor_is_another_who_is_there() {
        end(leader).statusCode(422).body("code", equalTo("personnel.successor-not-on-post"));
        end(tree.person()).statusCode(422).body("code", equalTo("personnel.successor-not-on-post"));
    }

    @Test
    void while_another_deployment_of_his_goes_on_he_holds_on() {
        var village = tree.deployment(leader);
        village.put("code", "D-VIL");
        village.put("kind", "FLEXIBLE");
        deployment = programme.create("deployments", village);
        programme.as(Role.COMMANDER).get(programme.path("deployments", deployment, "holdings")).then()
                .body("$", empty());
        end(null).statusCode(200);
        leaders(tree.east, "2022-01-01").body("total", equalTo(1));
    }
}
