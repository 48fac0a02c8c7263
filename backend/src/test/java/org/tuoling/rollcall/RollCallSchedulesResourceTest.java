package org.tuoling.rollcall;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class RollCallSchedulesResourceTest {

    private TestProgramme programme;
    private UUID county;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        county = programme.create("places", Map.of(
                "codeSystem", "GBT2260", "code", "652929", "nameZh", "柯坪县", "side", "RECIPIENT", "recipientOfAid", false));
    }

    private Map<String, Object> schedule() {
        return new HashMap<>(Map.of(
                "placeId", county, "validFrom", "2020-01-01", "opensAt", "22:30",
                "cutOffMinutes", 30, "escalationMinutes", 20, "closingMinutes", 30));
    }

    private Map<String, Object> with(String field, Object value) {
        var changed = schedule();
        changed.put(field, value);
        return changed;
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return programme.post("roll-call-schedules", body);
    }

    @Test
    void a_schedule_is_registered_revised_and_removed() {
        var id = programme.create("roll-call-schedules", schedule());
        programme.create("roll-call-schedules", with("validFrom", "2021-05-01"));
        programme.as(Role.AUDITOR).queryParam("placeId", county).get(programme.path("roll-call-schedules")).then()
                .body("items.validFrom", contains("2021-05-01", "2020-01-01"))
                .body("items[1].opensAt", equalTo("22:30"))
                .body("items[1].place.code", equalTo("652929"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(with("opensAt", "23:00"))
                .put(programme.path("roll-call-schedules", id)).then()
                .statusCode(200)
                .body("opensAt", equalTo("23:00"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("roll-call-schedules", id)).then().statusCode(412);
        programme.as(Role.COMMANDER).header("If-Match", "\"1\"").delete(programme.path("roll-call-schedules", id)).then().statusCode(204);
        programme.as(Role.COMMANDER).get(programme.path("roll-call-schedules", id)).then().statusCode(404);
    }

    @Test
    void hours_and_minutes_that_cannot_be_are_refused() {
        post(with("opensAt", "24:00")).statusCode(400).body("violations.field", hasItem("opensAt"));
        post(with("opensAt", "22:30:00")).statusCode(400);
        post(with("cutOffMinutes", 0)).statusCode(400).body("violations.field", hasItem("cutOffMinutes"));
        post(with("escalationMinutes", 121)).statusCode(400);
        post(with("closingMinutes", 4)).statusCode(400);
        post(with("validFrom", "20200-01-01")).statusCode(400);
    }

    @Test
    void a_place_has_one_schedule_from_a_day_on() {
        post(schedule()).statusCode(201);
        post(schedule()).statusCode(409).body("code", equalTo("rollcall.schedule-taken"));
        post(with("placeId", UUID.randomUUID())).statusCode(422).body("code", equalTo("rollcall.place-unknown"));
    }

    @Test
    void who_leads_does_not_keep_the_hours() {
        for (Role role : new Role[] {Role.GRID_LEADER, Role.MEMBER, Role.AUDITOR, Role.PROJECT_OFFICER}) {
            programme.as(role).body(schedule()).post(programme.path("roll-call-schedules")).then().statusCode(403);
        }
    }
}
