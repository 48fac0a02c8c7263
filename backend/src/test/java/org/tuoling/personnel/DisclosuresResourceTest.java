package org.tuoling.personnel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.containsString;
import static org.tuoling.personnel.Roster.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DisclosuresResourceTest {

    private TestProgramme programme;
    private UUID person;

    @BeforeEach
    void registerPerson() {
        programme = TestProgramme.open();
        person = programme.create("people", person("P-1", "张三"));
    }

    private ValidatableResponse disclose(Role role, UUID id, Map<String, Object> body) {
        return programme.as(role).body(body).post(programme.path("people", id, "disclosures")).then();
    }

    private ValidatableResponse records() {
        return programme.as(Role.AUDITOR).get(programme.path("people", person, "disclosures")).then().statusCode(200);
    }

    @Test
    void who_needs_them_sees_the_fields_and_leaves_a_record() {
        disclose(Role.COMMANDER, person, Map.of("reason", "联系家属"))
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("birthDate", equalTo("1985-03-12"), "phone", equalTo("13800005678"))
                .body("emergencyContact", equalTo("李四（配偶）13900001234"));
        records()
                .body("total", equalTo(1))
                .body("items[0].reason", equalTo("联系家属"), "items[0].disclosedBy", startsWith("user-"))
                .body("items[0].disclosedAt", notNullValue())
                .body("items[0].fields", contains("BIRTH_DATE", "PHONE", "EMERGENCY_CONTACT"));
    }

    @Test
    void the_record_names_only_the_fields_that_held_something() {
        UUID bare = programme.create("people", Map.of("code", "P-2", "name", "李四"));
        disclose(Role.COMMANDER, bare, Map.of("reason", "联系家属")).statusCode(200).body("phone", nullValue());
        programme.as(Role.AUDITOR).get(programme.path("people", bare, "disclosures")).then()
                .body("total", equalTo(1), "items[0].fields", empty());
    }

    @Test
    void every_look_is_recorded_even_when_the_request_is_replayed() {
        for (int i = 0; i < 2; i++) {
            programme.as(Role.COMMANDER).header("Idempotency-Key", "k1").body(Map.of("reason", "联系家属"))
                    .post(programme.path("people", person, "disclosures")).then().statusCode(200);
        }
        records().body("total", equalTo(2));
    }

    @Test
    void nobody_else_may_see_them_and_no_record_is_left() {
        for (Role role : Role.values()) {
            if (role != Role.COMMANDER) {
                disclose(role, person, Map.of("reason", "好奇")).statusCode(403).body(not(containsString("13800005678")));
            }
        }
        programme.asMember(person).body(Map.of("reason", "好奇"))
                .post(programme.path("people", person, "disclosures")).then().statusCode(403);
        records().body("total", equalTo(0));
    }

    @Test
    void no_reason_no_look() {
        disclose(Role.COMMANDER, person, Map.of()).statusCode(400).body("violations[0].field", equalTo("reason"));
        disclose(Role.COMMANDER, person, Map.of("reason", " ")).statusCode(400);
        records().body("items", empty());
    }

    @Test
    void a_person_sees_who_looked_at_him_and_nobody_elses_records() {
        UUID other = programme.create("people", person("P-2", "李四"));
        disclose(Role.COMMANDER, person, Map.of("reason", "联系家属")).statusCode(200);
        programme.asMember(person).get(programme.path("people", person, "disclosures")).then()
                .statusCode(200)
                .body("items.reason", everyItem(equalTo("联系家属")), "total", equalTo(1));
        programme.asMember(person).get(programme.path("people", other, "disclosures")).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "PROJECT_OFFICER", "FINANCE_OFFICER", "GRID_LEADER", "MEMBER"})
    void whatever_a_person_keeps_he_sees_who_looked_at_him_and_at_nobody_else(Role role) {
        UUID other = programme.create("people", person("P-2", "李四"));
        disclose(Role.COMMANDER, person, Map.of("reason", "联系家属")).statusCode(200);
        programme.as(role, person).get(programme.path("people", person, "disclosures")).then()
                .statusCode(200)
                .body("items.reason", contains("联系家属"));
        programme.as(role, person).get(programme.path("people", other, "disclosures")).then().statusCode(404);
        programme.as(role).get(programme.path("people", person, "disclosures")).then().statusCode(404);
    }

    @Test
    void only_who_may_look_or_audits_sees_who_looked_at_others() {
        disclose(Role.COMMANDER, person, Map.of("reason", "联系家属")).statusCode(200);
        for (Role role : List.of(Role.COMMANDER, Role.AUDITOR)) {
            programme.as(role).get(programme.path("people", person, "disclosures")).then()
                    .statusCode(200)
                    .body("total", equalTo(1));
        }
        programme.as(Role.PARTNER).get(programme.path("people", person, "disclosures")).then().statusCode(403);
    }

    @Test
    void a_person_of_another_programme_cannot_be_looked_at() {
        UUID stranger = TestProgramme.open().create("people", person("P-1", "王五"));
        disclose(Role.COMMANDER, stranger, Map.of("reason", "联系家属")).statusCode(404);
        programme.as(Role.AUDITOR).get(programme.path("people", stranger, "disclosures")).then().statusCode(404);
    }

    @Test
    void a_person_looked_at_cannot_be_removed_with_the_record() {
        disclose(Role.COMMANDER, person, Map.of("reason", "联系家属")).statusCode(200);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("people", person)).then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
    }
}
