package org.tuoling.personnel;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.grid.GridTree;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Somebody goes home who holds something in every feature. */
@QuarkusTest
class HandOverTest {

    private static final String LAST_DAY = "2022-01-09";
    private static final String DAY_AFTER = "2022-01-10";

    private Evening evening;
    private TestProgramme programme;
    private GridTree tree;
    private UUID zhang;
    private UUID deployment;
    private UUID successor;
    private UUID village;

    @BeforeEach
    void seatPeople() {
        evening = Evening.at(DAY_AFTER, "10:00");
        programme = TestProgramme.open();
        tree = new GridTree(programme);
        zhang = tree.seated(tree.east);
        successor = tree.seated(tree.east);
        deployment = deploymentOf(zhang);
        village = programme.create("organisations", Map.of(
                "code", "KP-VIL-01", "nameZh", "示例村", "kind", "VILLAGE", "side", "RECIPIENT", "placeId", tree.county));
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private UUID deploymentOf(UUID person) {
        return UUID.fromString(programme.as(Role.AUDITOR).queryParam("personId", person)
                .get(programme.path("deployments")).path("items[0].id"));
    }

    private UUID joined() {
        UUID branch = programme.create("branches", Map.of("code", "B-1", "nameZh", "临时党支部", "foundedOn", "2020-01-10"));
        return programme.create("branch-memberships", Map.of(
                "branchId", branch, "personId", zhang, "role", "MEMBER", "startsOn", "2020-01-10"));
    }

    private UUID leave() {
        UUID kind = programme.create("leave-kinds", Map.of("code", "HOME", "nameZh", "探亲假"));
        return programme.create("leaves", Map.of(
                "personId", zhang, "kindId", kind, "startsAt", "2022-02-12T08:00:00+08:00", "endsAt",
                "2022-02-14T22:00:00+08:00", "reason", "探亲", "approvedAt", "2021-12-31T10:00:00+08:00"));
    }

    private UUID stationed(UUID within) {
        return programme.create("village-stations", Map.of(
                "code", "VS-1", "personId", zhang, "villageId", village, "deploymentId", within, "startsOn", "2021-06-01"));
    }

    private UUID beside() {
        var flexible = tree.deployment(zhang);
        flexible.put("code", "D-VIL");
        flexible.put("kind", "FLEXIBLE");
        return programme.create("deployments", flexible);
    }

    private ValidatableResponse end(UUID ending, UUID to) {
        var end = new HashMap<String, Object>(Map.of("endedOn", LAST_DAY, "reason", "任期届满"));
        end.put("successorId", to);
        return programme.as(Role.COMMANDER).body(end).post(programme.path("deployments", ending, "end")).then();
    }

    private ValidatableResponse endsOn(UUID revised, Map<String, Object> deployment, String day) {
        deployment.put("endsOn", day);
        return tree.revise("deployments", revised, deployment).then();
    }

    private ValidatableResponse holdings(UUID ending) {
        return programme.as(Role.COMMANDER).queryParam("on", LAST_DAY)
                .get(programme.path("deployments", ending, "holdings")).then().statusCode(200);
    }

    private ValidatableResponse show(String list, UUID id) {
        return programme.as(Role.ADMINISTRATOR).get(programme.path(list, id)).then().statusCode(200);
    }

    private ValidatableResponse list(String list, String filter, Object value) {
        return programme.as(Role.ADMINISTRATOR).queryParam(filter, value).get(programme.path(list)).then().statusCode(200);
    }

    @Test
    void all_of_it_goes_on_or_ends() {
        UUID leads = tree.lead(tree.east, zhang, "LEADER");
        UUID project = programme.create("projects", tree.project("PR-1", zhang));
        UUID membership = joined();
        UUID leave = leave();
        UUID station = stationed(deployment);
        holdings(deployment)
                .body("findAll { it.fate == 'GOES_ON' }.record", containsInAnyOrder("grid-leaderships", "projects", "village-stations"))
                .body("findAll { it.fate == 'ENDS' }.record", containsInAnyOrder("grid-memberships", "branch-memberships", "leaves"))
                .body("findAll { it.fate == 'SETTLE_FIRST' }", empty());
        end(deployment, null).statusCode(409)
                .body("code", equalTo("personnel.successor-missing"), "violations[0].field", equalTo("successorId"))
                .body("detail", allOf(containsString("Village station: 示例村"), containsString("Project: 项目PR-1")))
                .body("detail", not(containsString("探亲")));
        show("leaves", leave).body("state", equalTo("APPROVED"));
        end(deployment, successor).statusCode(200).body("endedOn", equalTo(LAST_DAY));
        show("grid-leaderships", leads).body("endsOn", equalTo(LAST_DAY));
        list("grid-leaderships", "personId", successor).body("items.startsOn", contains(DAY_AFTER));
        show("projects", project).body("responsible.id", equalTo(successor.toString()));
        show("branch-memberships", membership).body("endsOn", equalTo(LAST_DAY));
        list("branch-memberships", "personId", successor).body("items", empty());
        show("leaves", leave).body("state", equalTo("WITHDRAWN"));
        show("village-stations", station).body("endedOn", equalTo(LAST_DAY), "endReason", equalTo("任期届满"));
        list("village-stations", "personId", successor).body("items.code", contains("VS-1-2"));
        list("grid-memberships", "personId", zhang).body("items.endsOn", contains(LAST_DAY));
    }

    @Test
    void what_ends_needs_no_successor() {
        UUID membership = joined();
        UUID leave = leave();
        end(deployment, null).statusCode(200);
        show("branch-memberships", membership).body("endsOn", equalTo(LAST_DAY));
        show("leaves", leave).body("state", equalTo("WITHDRAWN"));
        list("grid-memberships", "personId", zhang).body("items.endsOn", contains(LAST_DAY));
    }

    @Test
    void a_village_goes_on_although_another_deployment_of_his_does() {
        UUID leads = tree.lead(tree.east, zhang, "LEADER");
        UUID flexible = beside();
        UUID station = stationed(flexible);
        holdings(deployment).body("$", empty());
        holdings(flexible).body("record", contains("village-stations"));
        end(flexible, null).statusCode(409).body("code", equalTo("personnel.successor-missing"));
        end(flexible, successor).statusCode(200);
        show("village-stations", station).body("endedOn", equalTo(LAST_DAY));
        list("village-stations", "personId", successor).body("items.startsOn", contains(DAY_AFTER));
        show("grid-leaderships", leads).body("endsOn", nullValue(), "person.id", equalTo(zhang.toString()));
        list("grid-memberships", "personId", zhang).body("items.endsOn", contains(nullValue()));
    }

    @Test
    void a_past_end_is_recorded_and_not_planned_while_somebody_must_take_over() {
        tree.lead(tree.east, zhang, "LEADER");
        endsOn(deployment, tree.deployment(zhang), LAST_DAY).statusCode(409)
                .body("code", equalTo("personnel.held-beyond"), "violations[0].field", equalTo("endsOn"))
                .body("detail", containsString("Leader of 网格G-11"));
        tree.remove("deployments", deployment).then().statusCode(409).body("code", equalTo("personnel.held-beyond"));
        endsOn(deployment, tree.deployment(zhang), "2022-06-30").statusCode(200);
        beside();
        endsOn(deployment, tree.deployment(zhang), LAST_DAY).statusCode(200);
    }

    @Test
    void days_are_not_taken_from_under_a_stint_that_is_to_begin() {
        programme.create("village-stations", Map.of(
                "code", "VS-1", "personId", zhang, "villageId", village, "startsOn", "2022-03-01"));
        endsOn(deployment, tree.deployment(zhang), "2022-02-28").statusCode(409)
                .body("code", equalTo("personnel.held-beyond"), "detail", containsString("Village station: 示例村"));
        end(deployment, successor).statusCode(409).body("code", equalTo("personnel.holdings-open"));
        endsOn(deployment, tree.deployment(zhang), "2022-03-01").statusCode(200);
    }
}
