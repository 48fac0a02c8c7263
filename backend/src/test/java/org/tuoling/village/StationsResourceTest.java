package org.tuoling.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.village.VillageScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class StationsResourceTest {

    private TestProgramme programme;
    private VillageScene scene;
    private UUID zhang;
    private Evening evening;

    @BeforeEach
    void openVillages() {
        programme = TestProgramme.open();
        scene = new VillageScene(programme);
        zhang = scene.deployed("张三");
        evening = Evening.at("2022-01-10", "10:00");
    }

    @AfterEach
    void close() {
        evening.close();
    }

    private ValidatableResponse refused(Map<String, Object> body, String field) {
        return programme.post("village-stations", body).statusCode(422).body("violations[0].field", equalTo(field));
    }

    private ValidatableResponse end(UUID id, Map<String, Object> body) {
        return programme.as(Role.COMMANDER).body(body).post(programme.path("village-stations", id, "end")).then();
    }

    private ValidatableResponse list(String parameter, Object value) {
        return programme.as(Role.AUDITOR).queryParam(parameter, value).get(programme.path("village-stations")).then()
                .statusCode(200);
    }

    @Test
    void a_station_names_person_village_and_the_deployment_it_lies_in() {
        programme.post("village-stations", scene.station("VS-1", zhang))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("person.nameZh", equalTo("张三"), "village.nameZh", equalTo("示例一村"))
                .body("deployment.nameZh", equalTo("干部"), "state", equalTo("STATIONED"), "endsOn", nullValue());
    }

    @Test
    void a_station_lies_within_a_deployment_of_the_person() {
        refused(with(scene.station("VS-1", zhang), "startsOn", "2019-12-31"), "startsOn")
                .body("code", equalTo("village.outside-deployment"));
        refused(with(scene.station("VS-1", zhang), "endsOn", "2023-01-01"), "endsOn")
                .body("code", equalTo("village.outside-deployment"));
        UUID other = scene.person("李四");
        UUID his = scene.deploy(other, "2020-01-01", "2022-12-31");
        refused(with(scene.station("VS-1", zhang), "deploymentId", his), "deploymentId")
                .body("code", equalTo("village.deployment-unknown"));
        refused(scene.station("VS-1", scene.person("王五")), "startsOn");
    }

    @Test
    void a_station_ends_no_sooner_than_it_starts() {
        refused(with(scene.station("VS-1", zhang), "endsOn", "2021-05-31"), "endsOn")
                .body("code", equalTo("request.dates-out-of-order"));
    }

    @Test
    void a_station_is_in_a_village_of_the_recipient_side() {
        UUID ours = scene.unit("HZ-VIL-01", "支援方村", "VILLAGE", "SUPPORTING", scene.city);
        for (UUID unit : new UUID[] {scene.bureau, ours, UUID.randomUUID()}) {
            refused(with(scene.station("VS-1", zhang), "villageId", unit), "villageId")
                    .body("code", equalTo("village.village-unknown"));
        }
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        "insert into village_project (id, version, programme_id, village_id, project_id) values (?, 0, ?, ?, ?)",
                        UUID.randomUUID(), programme.id(), scene.bureau, UUID.randomUUID()))
                .hasMessageContaining("fk_village_project_");
    }

    @Test
    void nobody_is_stationed_twice_in_one_village_at_once() {
        scene.stationed("VS-1", zhang);
        programme.post("village-stations", with(scene.station("VS-2", zhang), "startsOn", "2022-01-01"))
                .statusCode(409)
                .body("code", equalTo("village.station-twice"));
        programme.post("village-stations", with(scene.station("VS-2", zhang), "villageId", scene.secondVillage))
                .statusCode(201);
        programme.post("village-stations", scene.station("VS-1", scene.deployed("李四")))
                .statusCode(409)
                .body("code", equalTo("village.station-code-taken"));
    }

    @Test
    void person_and_village_of_a_station_stay() {
        UUID id = scene.stationed("VS-1", zhang);
        for (var change : Map.of("personId", scene.deployed("李四"), "villageId", scene.secondVillage).entrySet()) {
            programme.as(Role.COMMANDER).header("If-Match", "\"0\"")
                    .body(with(scene.station("VS-1", zhang), change.getKey(), change.getValue()))
                    .put(programme.path("village-stations", id)).then()
                    .statusCode(422)
                    .body("code", equalTo("village.station-fixed"), "violations[0].field", equalTo(change.getKey()));
        }
    }

    @Test
    void an_end_is_recorded_once_within_the_term_and_not_ahead() {
        UUID id = scene.stationed("VS-1", zhang);
        end(id, Map.of("endedOn", "2021-05-31", "reason", "轮换")).statusCode(422);
        end(id, Map.of("endedOn", "2022-01-11", "reason", "轮换")).statusCode(422).body("code", equalTo("village.end-in-future"));
        end(id, Map.of("endedOn", "2021-12-31", "reason", "轮换")).statusCode(200).body("state", equalTo("ENDED"));
        end(id, Map.of("endedOn", "2021-12-30", "reason", "轮换")).statusCode(409);
    }

    @Test
    void an_end_takes_away_what_is_no_longer_owed_and_nothing_that_was_done() {
        UUID monthly = scene.owing("M", 1);
        UUID id = scene.stationed("VS-1", zhang);
        scene.complete(scene.duty(id, monthly, "2021-11-01"), "2021-11-20").statusCode(200);
        end(id, Map.of("endedOn", "2021-11-10", "reason", "轮换")).statusCode(422)
                .body("code", equalTo("village.done-outside-term"));
        end(id, Map.of("endedOn", "2021-12-15", "reason", "轮换")).statusCode(200);
        programme.as(Role.AUDITOR).queryParam("sort", "dueOn").queryParam("stationId", id).get(programme.path("duties")).then()
                .body("items.periodStart", contains("2021-06-01", "2021-07-01", "2021-08-01", "2021-09-01", "2021-10-01",
                        "2021-11-01", "2021-12-01"))
                .body("items[5].state", equalTo("DONE"), "items[6].state", equalTo("CANCELLED"));
    }

    @Test
    void nobody_stays_longer_than_he_is_deployed() {
        scene.owing("M", 1);
        UUID li = scene.person("李四");
        UUID deployment = scene.deploy(li, "2020-01-01", "2022-12-31");
        UUID id = scene.stationed("VS-1", li);
        TestProgramme.bean(Sql.class).update("update deployment set ends_on = date '2021-12-15' where id = ?", deployment);
        programme.as(Role.AUDITOR).get(programme.path("village-stations", id)).then()
                .body("state", equalTo("ENDED"), "endedOn", nullValue());
        programme.as(Role.AUDITOR).queryParam("state", "UPCOMING").get(programme.path("duties")).then().body("items", empty());
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update("update deployment set ends_on = date '2021-05-31' where id = ?", deployment))
                .hasMessageContaining("ck_village_station_deployed");
    }

    @Test
    void a_successor_who_is_in_the_village_already_goes_on_with_his_own_stint() {
        scene.owing("M", 1);
        UUID id = scene.stationed("VS-1", zhang);
        UUID li = scene.deployed("李四");
        programme.create("village-stations", with(scene.station("VS-2", li), "startsOn", "2022-01-05"));
        end(id, Map.of("endedOn", "2022-01-09", "reason", "轮换", "successorId", li)).statusCode(200);
        list("personId", li).body("items.code", contains("VS-2"));
        programme.as(Role.AUDITOR).queryParam("sort", "dueOn").queryParam("personId", li).get(programme.path("duties")).then()
                .body("items.periodStart", contains("2022-01-01", "2022-02-01", "2022-03-01"));
    }

    @Test
    void of_two_clerks_who_station_a_person_at_once_one_comes_second() throws Exception {
        programme.as(Role.ADMINISTRATOR);
        try (var clerks = Executors.newFixedThreadPool(2)) {
            Callable<Integer> first = () -> programme.post("village-stations", scene.station("VS-1", zhang)).extract().statusCode();
            Callable<Integer> second = () -> programme.post("village-stations", scene.station("VS-2", zhang)).extract().statusCode();
            var answers = new ArrayList<Integer>();
            for (var answer : clerks.invokeAll(List.of(first, second))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void ending_a_deployment_gives_the_village_to_the_successor() {
        scene.owing("M", 1);
        UUID li = scene.person("李四");
        UUID deployment = scene.deploy(li, "2020-01-01", "2022-12-31");
        UUID id = scene.stationed("VS-1", li);
        programme.as(Role.COMMANDER).body(Map.of("endedOn", "2022-01-09", "reason", "返回", "successorId", zhang))
                .post(programme.path("deployments", deployment, "end")).then().statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("village-stations", id)).then()
                .body("state", equalTo("ENDED"), "endedOn", equalTo("2022-01-09"));
        list("personId", zhang).body("items.code", contains("VS-1-2"), "items.state", contains("STATIONED"));
    }

    @Test
    void a_successor_goes_on_the_day_after_with_what_is_still_to_be_done() {
        UUID monthly = scene.owing("M", 1);
        UUID id = scene.stationed("VS-1", zhang);
        UUID li = scene.deployed("李四");
        UUID stranger = scene.person("王五");
        end(id, Map.of("endedOn", "2022-01-09", "reason", "轮换", "successorId", stranger)).statusCode(422)
                .body("code", equalTo("village.successor-not-deployed"), "violations[0].field", equalTo("successorId"));
        end(id, Map.of("endedOn", "2022-01-09", "reason", "轮换", "successorId", li)).statusCode(200)
                .body("endedOn", equalTo("2022-01-09"));
        list("personId", li).body("items.code", contains("VS-1-2"), "items.startsOn", contains("2022-01-10"));
        programme.as(Role.AUDITOR).queryParam("sort", "dueOn").queryParam("personId", li).get(programme.path("duties")).then()
                .body("items.periodStart", contains("2022-01-01", "2022-02-01", "2022-03-01"))
                .body("items.state", contains("DUE", "UPCOMING", "UPCOMING"), "items[0].kind.id", equalTo(monthly.toString()));
        programme.as(Role.AUDITOR).queryParam("personId", zhang).queryParam("state", "OVERDUE").get(programme.path("duties"))
                .then().body("total", equalTo(7));
    }

    @Test
    void a_village_that_is_handed_over_again_is_numbered_on() {
        assertThat(handedOverTwice("VS-001")).containsExactly("VS-001-2", "VS-001-3");
    }

    @Test
    void a_number_makes_room_for_itself_in_a_code_that_is_as_long_as_may_be() {
        String stem = "VS-" + "9".repeat(35);
        assertThat(handedOverTwice(stem + "99")).containsExactly(stem + "-2", stem + "-3");
    }

    /** The codes it gets. */
    private List<String> handedOverTwice(String code) {
        UUID li = scene.deployed("李四");
        UUID wang = scene.deployed("王五");
        end(scene.stationed(code, zhang), Map.of("endedOn", "2022-01-08", "reason", "轮换", "successorId", li)).statusCode(200);
        UUID second = UUID.fromString(list("personId", li).extract().path("items[0].id"));
        end(second, Map.of("endedOn", "2022-01-09", "reason", "轮换", "successorId", wang)).statusCode(200);
        return List.of(
                list("personId", li).extract().path("items[0].code"), list("personId", wang).extract().path("items[0].code"));
    }

    @Test
    void what_a_leaving_person_holds_is_the_village_and_what_goes_on_there() {
        scene.owing("H", 6);
        UUID id = scene.stationed("VS-1", zhang);
        String deployment = programme.as(Role.AUDITOR).queryParam("personId", zhang).get(programme.path("deployments"))
                .path("items[0].id");
        programme.as(Role.COMMANDER).queryParam("on", "2022-01-09").get(programme.path("deployments", deployment, "holdings"))
                .then()
                .body("record", contains("village-stations", "duties"), "fate", contains("GOES_ON", "GOES_ON"))
                .body("[0].recordId", equalTo(id.toString()))
                .body("titleZh", contains("驻村：示例一村", "驻村职责：职责H（2022-06-30 到期）"))
                .body("titleEn", contains("Village station: 示例一村", "Village duty: 职责H (due 2022-06-30)"));
    }

    @Test
    void a_station_with_something_done_is_not_removed() {
        UUID monthly = scene.owing("M", 1);
        UUID id = scene.stationed("VS-1", zhang);
        UUID mistake = scene.stationed("VS-2", scene.deployed("李四"));
        scene.complete(scene.duty(id, monthly, "2021-11-01"), "2021-11-20").statusCode(200);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("village-stations", id)).then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("village-stations", mistake)).then()
                .statusCode(204);
    }

    @Test
    void the_list_is_narrowed_and_searched() {
        scene.stationed("VS-1", zhang);
        UUID li = scene.deployed("李四");
        programme.create("village-stations", with(with(scene.station("VS-2", li), "villageId", scene.secondVillage),
                "endsOn", "2021-12-31"));
        list("villageId", scene.secondVillage).body("items.code", contains("VS-2"));
        list("personId", zhang).body("items.code", contains("VS-1"));
        list("stationedOn", "2022-01-10").body("items.code", contains("VS-1"));
        list("q", "二村").body("items.code", contains("VS-2"));
        list("q", "zs").body("items.code", contains("VS-1"));
        list("sort", "-startsOn").body("items.code", containsInAnyOrder("VS-1", "VS-2"));
    }

    @Test
    void a_member_sees_his_own_station_and_a_leader_those_below_him() {
        UUID id = scene.stationed("VS-1", zhang);
        UUID li = scene.deployed("李四");
        UUID others = programme.create(
                "village-stations", with(scene.station("VS-2", li), "villageId", scene.secondVillage));
        UUID leader = scene.deployed("王五");
        scene.lead(leader, zhang);
        programme.asMember(zhang).get(programme.path("village-stations")).then().body("items.code", contains("VS-1"));
        programme.asMember(zhang).get(programme.path("village-stations", others)).then().statusCode(404);
        programme.asMember(zhang).queryParam("format", "csv").get(programme.path("village-stations", "export")).then()
                .body(not(containsString("VS-2")));
        programme.as(Role.GRID_LEADER, leader).get(programme.path("village-stations")).then()
                .body("items.code", contains("VS-1"));
        programme.as(Role.GRID_LEADER, leader).get(programme.path("village-stations", id)).then().statusCode(200);
        programme.as(Role.GRID_LEADER, leader).get(programme.path("village-stations", others)).then().statusCode(404);
        programme.as(Role.PARTNER).get(programme.path("village-stations")).then().statusCode(403);
        for (Role role : new Role[] {Role.MEMBER, Role.GRID_LEADER, Role.AUDITOR, Role.FINANCE_OFFICER}) {
            programme.as(role).body(scene.station("VS-3", li)).post(programme.path("village-stations")).then().statusCode(403);
        }
    }

    @Test
    void a_village_has_the_projects_carried_out_for_it_and_those_linked_to_it() {
        scene.stationed("VS-1", zhang);
        UUID own = project("P-1", scene.village);
        UUID larger = project("P-2", scene.bureau);
        programme.post("village-projects", Map.of("villageId", scene.village, "projectId", own)).statusCode(409)
                .body("code", equalTo("village.project-linked"));
        UUID link = programme.create("village-projects", Map.of("villageId", scene.village, "projectId", larger));
        programme.post("village-projects", Map.of("villageId", scene.village, "projectId", larger)).statusCode(409);
        programme.post("village-projects", Map.of("villageId", scene.bureau, "projectId", larger)).statusCode(422);
        programme.asMember(zhang).queryParam("villageId", scene.village).get(programme.path("village-projects")).then()
                .body("items.project.code", contains("P-1", "P-2"), "items.linked", contains(false, true));
        programme.asMember(scene.deployed("李四")).get(programme.path("village-projects")).then().body("items", empty());
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("village-projects", link)).then()
                .statusCode(204);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("village-projects", own)).then()
                .statusCode(404);
    }

    private UUID project(String code, UUID recipient) {
        return programme.create("projects", Map.of(
                "code", code, "nameZh", "项目" + code, "placeId", scene.county, "recipientId", recipient, "startsOn", "2021-03-01"));
    }
}
