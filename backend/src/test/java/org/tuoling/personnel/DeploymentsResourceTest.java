package org.tuoling.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.personnel.Roster.person;
import static org.tuoling.personnel.Roster.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.Today;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DeploymentsResourceTest {

    private TestProgramme programme;
    private Roster roster;
    private UUID zhang;

    @BeforeEach
    void openRoster() {
        programme = TestProgramme.open();
        roster = new Roster(programme);
        zhang = roster.registered("张三");
    }

    private ValidatableResponse list(String parameter, Object value) {
        return programme.as(Role.AUDITOR).queryParam(parameter, value).get(programme.path("deployments")).then()
                .statusCode(200);
    }

    private ValidatableResponse revise(UUID id, String version, Map<String, Object> body) {
        return programme.as(Role.COMMANDER).header("If-Match", version).body(body)
                .put(programme.path("deployments", id)).then();
    }

    private ValidatableResponse end(UUID id, String endedOn) {
        return programme.as(Role.COMMANDER).body(Map.of("endedOn", endedOn, "reason", "任期届满"))
                .post(programme.path("deployments", id, "end")).then();
    }

    @Test
    void a_deployment_names_the_person_both_units_and_where_it_is() {
        programme.post("deployments", roster.deployment("D-1", zhang))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("person.nameZh", equalTo("张三"), "homeUnit.code", equalTo("HZ-01"))
                .body("hostUnit.code", equalTo("KP-01"), "place.nameZh", equalTo("柯坪县"))
                .body("state", equalTo("ENDED"));
    }

    @Test
    void the_roster_is_searched_by_person_post_and_code() {
        programme.create("deployments", with(roster.deployment("D-1", zhang), "post", "教务主任"));
        programme.create("deployments", roster.deployment("D-2", roster.registered("李四")));
        for (String typed : List.of("张三", "zs", "教务", "jwzr", "d-1")) {
            list("q", typed).body("items.code", contains("D-1"));
        }
    }

    @Test
    void a_person_renamed_is_found_and_sorted_by_the_new_name() {
        programme.create("deployments", roster.deployment("D-1", zhang));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(Map.of("code", "P-1", "name", "王五"))
                .put(programme.path("people", zhang)).then().statusCode(200);
        list("q", "ww").body("items.person.nameZh", contains("王五"));
        list("q", "张三").body("items", empty());
        list("sort", "personName").body("items.person.nameZh", contains("王五"));
    }

    @Test
    void the_roster_is_narrowed_by_place_unit_kind_cohort_and_person() {
        UUID li = roster.registered("李四");
        programme.create("deployments", roster.deployment("D-1", zhang));
        programme.create(
                "deployments",
                with(with(with(roster.deployment("D-2", li), "hostUnitId", roster.townshipSchool), "kind", "ROTATION"),
                        "cohort", "第一期"));
        list("hostUnitId", roster.countySchool).body("items.code", contains("D-1"));
        list("kind", "ROTATION").body("items.code", contains("D-2"));
        list("cohort", "第一期").body("items.code", contains("D-2"));
        list("personId", li).body("items.code", contains("D-2"));
        list("placeId", roster.township).body("items.code", contains("D-2"));
        list("placeId", roster.county).body("items.code", containsInAnyOrder("D-1", "D-2"));
        list("placeId", UUID.randomUUID()).body("items", empty());
        programme.as(Role.AUDITOR).queryParam("kind", "FOREVER").get(programme.path("deployments")).then()
                .statusCode(org.hamcrest.Matchers.both(org.hamcrest.Matchers.greaterThanOrEqualTo(400))
                        .and(org.hamcrest.Matchers.lessThan(500)));
    }

    @Test
    void who_is_on_post_on_a_day_counts_first_and_last_day_and_the_real_end() {
        UUID ended = programme.create("deployments", roster.deployment("D-1", zhang));
        var open = roster.deployment("D-2", roster.registered("李四"));
        open.remove("endsOn");
        programme.create("deployments", open);
        end(ended, "2021-06-30").statusCode(200).body("state", equalTo("ENDED"), "endReason", equalTo("任期届满"));
        list("onPostOn", "2019-12-31").body("items", empty());
        list("onPostOn", "2020-01-01").body("items.code", contains("D-1", "D-2"));
        list("onPostOn", "2021-06-30").body("items.code", contains("D-1", "D-2"));
        list("onPostOn", "2021-07-01").body("items.code", contains("D-2"));
        list("onPostOn", "2026-01-01").body("items.code", contains("D-2"), "items.state", contains("ON_POST"));
    }

    @Test
    void the_roster_is_sorted_by_code_start_and_name() {
        UUID anna = programme.create("people", person("P-9", "Anna"));
        programme.create("deployments", with(roster.deployment("D-2", zhang), "startsOn", "2020-03-01"));
        programme.create("deployments", with(roster.deployment("D-1", anna), "startsOn", "2020-06-01"));
        list("sort", "code").body("items.code", contains("D-1", "D-2"));
        list("sort", "startsOn").body("items.code", contains("D-2", "D-1"));
        list("sort", "-personName").body("items.code", contains("D-2", "D-1"));
        String next = programme.as(Role.AUDITOR).queryParam("sort", "startsOn").queryParam("limit", 1)
                .get(programme.path("deployments")).then().body("total", equalTo(2)).extract().path("next");
        programme.as(Role.AUDITOR).queryParam("sort", "startsOn").queryParam("limit", 1).queryParam("after", next)
                .get(programme.path("deployments")).then().body("items.code", contains("D-1"));
    }

    @Test
    void a_retired_unit_takes_part_in_no_deployment_that_starts_later() {
        UUID person = roster.registered("张三");
        var retired = Map.of(
                "homeUnitId", roster.retiring("HZ-09", "SUPPORTING", "2020-06-01"),
                "hostUnitId", roster.retiring("KP-09", "RECIPIENT", "2020-06-01"));
        retired.forEach((field, unit) -> {
            var late = with(with(roster.deployment("D-" + field, person), field, unit), "startsOn", "2020-06-01");
            programme.post("deployments", late)
                    .statusCode(422)
                    .body("code", equalTo("personnel.unit-retired"), "violations[0].field", equalTo(field));
        });
        var before = with(roster.deployment("D-1", person), "hostUnitId", retired.get("hostUnitId"));
        programme.post("deployments", with(before, "startsOn", "2020-05-31")).statusCode(201);
    }

    @Test
    void units_stand_on_the_right_sides() {
        programme.post("deployments", with(roster.deployment("D-1", zhang), "homeUnitId", roster.countySchool))
                .statusCode(422)
                .body("code", equalTo("personnel.home-unit-not-supporting"), "violations[0].field", equalTo("homeUnitId"));
        programme.post("deployments", with(roster.deployment("D-1", zhang), "hostUnitId", roster.sender))
                .statusCode(422)
                .body("code", equalTo("personnel.host-unit-not-recipient"), "violations[0].field", equalTo("hostUnitId"));
    }

    @Test
    void dates_out_of_order_are_refused() {
        programme.post("deployments", with(roster.deployment("D-1", zhang), "endsOn", "2019-12-31"))
                .statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"), "violations[0].field", equalTo("endsOn"));
    }

    @Test
    void a_person_holds_one_full_term_or_rotation_deployment_at_a_time() {
        programme.create("deployments", roster.deployment("D-1", zhang));
        programme.post("deployments", with(roster.deployment("D-2", zhang), "kind", "ROTATION"))
                .statusCode(409)
                .body("code", equalTo("personnel.deployment-overlap"));
        programme.create("deployments", with(roster.deployment("D-3", zhang), "kind", "FLEXIBLE"));
        UUID next = programme.create(
                "deployments",
                with(with(roster.deployment("D-4", zhang), "startsOn", "2022-01-01"), "endsOn", "2022-12-31"));
        revise(next, "\"0\"", with(with(roster.deployment("D-4", zhang), "startsOn", "2021-12-31"), "endsOn", "2022-12-31"))
                .statusCode(409)
                .body("code", equalTo("personnel.deployment-overlap"));
    }

    @Test
    void a_real_end_makes_room_for_the_next_deployment_and_cannot_run_into_it() {
        UUID first = programme.create("deployments", roster.deployment("D-1", zhang));
        UUID second = programme.create(
                "deployments",
                with(with(roster.deployment("D-2", zhang), "startsOn", "2022-01-01"), "endsOn", "2022-12-31"));
        end(first, "2022-01-01")
                .statusCode(409)
                .body("code", equalTo("personnel.deployment-overlap"), "violations[0].field", equalTo("endedOn"));
        end(first, "2021-06-30").statusCode(200);
        revise(second, "\"0\"", with(with(roster.deployment("D-2", zhang), "startsOn", "2021-07-01"), "endsOn", "2022-12-31"))
                .statusCode(200);
    }

    @Test
    void an_end_is_recorded_once_within_the_term_and_not_ahead() {
        UUID id = programme.create("deployments", roster.deployment("D-1", zhang));
        LocalDate tomorrow = LocalDate.now(Today.ZONE).plusDays(1);
        end(id, "2019-12-31").statusCode(422).body("code", equalTo("personnel.ended-before-start"));
        end(id, tomorrow.toString()).statusCode(422).body("code", equalTo("personnel.end-in-future"));
        end(id, "2021-06-30").statusCode(200).header("ETag", "\"1\"").body("endedOn", equalTo("2021-06-30"));
        end(id, "2021-07-31").statusCode(409).body("code", equalTo("personnel.ended-already"));
        programme.as(Role.COMMANDER).body(Map.of("endedOn", "2021-06-30"))
                .post(programme.path("deployments", id, "end")).then().statusCode(400);
    }

    @Test
    void an_edit_replaces_all_but_the_person_and_the_end() {
        UUID id = programme.create("deployments", roster.deployment("D-1", zhang));
        end(id, "2021-06-30").statusCode(200);
        revise(id, "\"1\"", with(roster.deployment("D-1", zhang), "post", "副校长")).statusCode(200)
                .body("post", equalTo("副校长"), "endedOn", equalTo("2021-06-30"));
        revise(id, "\"1\"", roster.deployment("D-1", zhang)).statusCode(412);
        revise(id, "\"2\"", roster.deployment("D-1", roster.registered("李四")))
                .statusCode(422)
                .body("code", equalTo("personnel.person-fixed"), "violations[0].field", equalTo("personId"));
        revise(id, "\"2\"", with(roster.deployment("D-1", zhang), "startsOn", "2021-07-01"))
                .statusCode(422)
                .body("code", equalTo("personnel.ended-before-start"));
    }

    @Test
    void a_code_is_used_once_in_a_programme() {
        programme.create("deployments", roster.deployment("D-1", zhang));
        programme.post("deployments", roster.deployment("D-1", roster.registered("李四")))
                .statusCode(409)
                .body("code", equalTo("personnel.deployment-code-taken"));
    }

    @Test
    void records_of_another_programme_do_not_exist_here() {
        var other = TestProgramme.open();
        var theirs = new Roster(other);
        UUID stranger = theirs.registered("王五");
        UUID deployed = other.create("deployments", theirs.deployment("D-1", stranger));
        programme.post("deployments", roster.deployment("D-1", stranger))
                .statusCode(422)
                .body("code", equalTo("personnel.person-unknown"), "violations[0].field", equalTo("personId"));
        programme.post("deployments", with(roster.deployment("D-1", zhang), "homeUnitId", theirs.sender))
                .statusCode(422)
                .body("code", equalTo("personnel.home-unit-unknown"));
        programme.post("deployments", with(roster.deployment("D-1", zhang), "hostUnitId", theirs.countySchool))
                .statusCode(422)
                .body("code", equalTo("personnel.host-unit-unknown"));
        programme.as(Role.AUDITOR).get(programme.path("deployments", deployed)).then().statusCode(404);
        revise(deployed, "\"0\"", roster.deployment("D-1", zhang)).statusCode(404);
        end(deployed, "2021-06-30").statusCode(404);
        list("placeId", theirs.county).body("items", empty());
    }

    @Test
    void a_replayed_create_deploys_nobody_twice() {
        var create = programme.as(Role.COMMANDER).header("Idempotency-Key", "k1").body(roster.deployment("D-1", zhang));
        String id = create.post(programme.path("deployments")).then().statusCode(201).extract().path("id");
        create.post(programme.path("deployments")).then().statusCode(201).body("id", equalTo(id));
        list("q", "D-1").body("total", equalTo(1));
    }

    @Test
    void a_member_sees_his_own_deployments_only() {
        UUID own = programme.create("deployments", roster.deployment("D-1", zhang));
        UUID others = programme.create("deployments", roster.deployment("D-2", roster.registered("李四")));
        programme.asMember(zhang).get(programme.path("deployments")).then()
                .body("items.code", contains("D-1"), "total", equalTo(1));
        programme.asMember(zhang).get(programme.path("deployments", own)).then().statusCode(200);
        programme.asMember(zhang).get(programme.path("deployments", others)).then().statusCode(404);
    }

    @Test
    void only_administrator_and_commander_write_deployments() {
        UUID id = programme.create("deployments", roster.deployment("D-1", zhang));
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR || role == Role.COMMANDER) {
                continue;
            }
            programme.as(role).body(roster.deployment("D-2", zhang)).post(programme.path("deployments")).then()
                    .statusCode(403);
            programme.as(role).body(Map.of("endedOn", "2021-06-30", "reason", "返回"))
                    .post(programme.path("deployments", id, "end")).then().statusCode(403);
        }
    }

    @Test
    void one_entered_by_mistake_is_removed_but_a_deployed_person_and_his_units_stay() {
        UUID id = programme.create("deployments", roster.deployment("D-1", zhang));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(programme.path("people", zhang)).then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"")
                .delete(programme.path("organisations", roster.countySchool)).then().statusCode(409);
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(programme.path("deployments", id)).then()
                .statusCode(204);
        programme.as(Role.AUDITOR).queryParam("recordId", id).get(programme.path("history")).then()
                .body("items.action", contains("DELETED", "CREATED"));
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        programme.create("deployments", roster.deployment("D-1", zhang));
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("deployments")).then().statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 8; i++) {
            programme.create("deployments", roster.deployment("D-" + i, roster.registered("人员" + i)));
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }
}
