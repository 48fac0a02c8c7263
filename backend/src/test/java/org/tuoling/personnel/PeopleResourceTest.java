package org.tuoling.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.personnel.Roster.person;
import static org.tuoling.personnel.Roster.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.identity.Grants;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PeopleResourceTest {

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private ValidatableResponse revise(UUID id, String version, Map<String, Object> body) {
        return programme.as(Role.COMMANDER).header("If-Match", version).body(body)
                .put(programme.path("people", id)).then();
    }

    /** What a form holds whose user was shown the person masked. */
    private static Map<String, Object> withoutConfidential(String name) {
        return new HashMap<>(Map.of("code", "P-1", "name", name, "sex", "FEMALE"));
    }

    private ConfidentialView onFile(UUID id) {
        return programme.as(Role.COMMANDER).body(Map.of("reason", "核对档案"))
                .post(programme.path("people", id, "disclosures")).then()
                .statusCode(200)
                .extract().as(ConfidentialView.class);
    }

    @Test
    void confidential_fields_are_masked_in_every_view_for_every_role() {
        UUID id = programme.post("people", person("P-1", "张三"))
                .statusCode(201)
                .body("birthDecade", equalTo(1980), "maskedPhone", equalTo("138****5678"))
                .body("maskedEmergencyContact", equalTo("李****"))
                .extract().jsonPath().getUUID("id");
        var readers = List.of(
                programme.as(Role.ADMINISTRATOR),
                programme.as(Role.COMMANDER),
                programme.as(Role.AUDITOR),
                programme.as(Role.GRID_LEADER, id),
                programme.asMember(id));
        for (var reader : readers) {
            for (String path : List.of(programme.path("people", id), programme.path("people"))) {
                reader.get(path).then()
                        .statusCode(200)
                        .body(containsString("138****5678"), not(containsString("13800005678")))
                        .body(not(containsString("1985-03-12")), not(containsString("13900001234")));
            }
        }
    }

    @Test
    void the_history_of_a_person_keeps_only_what_is_masked() {
        UUID id = programme.create("people", person("P-1", "张三"));
        revise(id, "\"0\"", with(withoutConfidential("张三"), "phone", "13700000000")).statusCode(200);
        programme.as(Role.AUDITOR).queryParam("recordId", id).get(programme.path("history")).then()
                .body("items.action", contains("CHANGED", "CREATED"))
                .body(containsString("137****0000"), not(containsString("13700000000")))
                .body(not(containsString("13800005678")), not(containsString("13900001234")));
    }

    @Test
    void an_edit_that_never_saw_confidential_fields_keeps_them() {
        UUID id = programme.create("people", person("P-1", "张三"));
        revise(id, "\"0\"", withoutConfidential("张三丰")).statusCode(200).header("ETag", "\"1\"")
                .body("name", equalTo("张三丰"), "maskedPhone", equalTo("138****5678"));
        assertThat(onFile(id).phone()).isEqualTo("13800005678");
        assertThat(onFile(id).birthDate()).hasToString("1985-03-12");
    }

    @Test
    void an_edit_empties_only_what_it_names() {
        UUID id = programme.create("people", person("P-1", "张三"));
        revise(id, "\"0\"", with(withoutConfidential("张三"), "clear", List.of("PHONE"))).statusCode(200)
                .body("maskedPhone", nullValue(), "birthDecade", equalTo(1980));
        revise(id, "\"1\"", with(with(withoutConfidential("张三"), "clear", List.of("PHONE")), "phone", "13700000000"))
                .statusCode(422)
                .body("code", equalTo("personnel.cleared-and-given"));
    }

    @Test
    void a_masked_value_sent_back_changes_nothing() {
        UUID id = programme.create("people", person("P-1", "张三"));
        revise(id, "\"0\"", with(withoutConfidential("张三"), "emergencyContact", "李****"))
                .statusCode(422)
                .body("code", equalTo("personnel.masked-value"), "violations[0].field", equalTo("emergencyContact"));
        assertThat(onFile(id).emergencyContact()).isEqualTo("李四（配偶）13900001234");
    }

    @Test
    void a_person_is_found_by_name_initials_and_code_but_never_by_phone() {
        programme.create("people", person("P-1", "张三"));
        for (String typed : List.of("张", "zs", "p-1")) {
            programme.as(Role.AUDITOR).queryParam("q", typed).get(programme.path("people")).then()
                    .body("items.name", contains("张三"));
        }
        programme.as(Role.AUDITOR).queryParam("q", "13800005678").get(programme.path("people")).then()
                .body("items", empty());
    }

    @Test
    void people_are_sorted_by_code_or_name() {
        programme.create("people", person("P-2", "A"));
        programme.create("people", person("P-1", "B"));
        programme.as(Role.AUDITOR).get(programme.path("people")).then().body("items.code", contains("P-1", "P-2"));
        programme.as(Role.AUDITOR).queryParam("sort", "-name").get(programme.path("people")).then()
                .body("items.name", contains("B", "A"));
        programme.as(Role.AUDITOR).queryParam("sort", "phone").get(programme.path("people")).then()
                .statusCode(400)
                .body("code", equalTo("request.sort-unknown"));
    }

    @Test
    void a_member_sees_himself_and_nobody_else() {
        UUID self = programme.create("people", person("P-1", "张三"));
        UUID other = programme.create("people", person("P-2", "李四"));
        programme.asMember(self).get(programme.path("people")).then().body("items.code", contains("P-1"), "total", equalTo(1));
        programme.asMember(self).get(programme.path("people", self)).then().statusCode(200);
        programme.asMember(self).get(programme.path("people", other)).then().statusCode(404);
        programme.as(Role.MEMBER).get(programme.path("people")).then().statusCode(200).body("items", empty());
        programme.as(Role.PARTNER).get(programme.path("people")).then().statusCode(403);
    }

    @Test
    void only_administrator_and_commander_write_people() {
        UUID id = programme.create("people", person("P-1", "张三"));
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR || role == Role.COMMANDER) {
                continue;
            }
            programme.as(role).body(person("P-2", "李四")).post(programme.path("people")).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").body(withoutConfidential("李四"))
                    .put(programme.path("people", id)).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").delete(programme.path("people", id)).then().statusCode(403);
        }
    }

    @Test
    void what_cannot_be_true_is_refused_beside_its_field() {
        programme.post("people", with(person("P-1", "张三"), "phone", "12345"))
                .statusCode(422)
                .body("code", equalTo("personnel.phone-malformed"), "violations[0].field", equalTo("phone"));
        programme.post("people", with(person("P-1", "张三"), "birthDate", "2020-01-01"))
                .statusCode(422)
                .body("code", equalTo("personnel.birth-date-implausible"), "violations[0].field", equalTo("birthDate"));
        programme.post("people", with(person("P-1", "张三"), "birthDate", "12.3.1985")).statusCode(400);
        programme.post("people", with(person("P-1", "张三"), "ethnicity", "x"))
                .statusCode(400)
                .body("code", equalTo("request.unknown-field"));
        programme.post("people", person("P-1", "长".repeat(61))).statusCode(400);
        programme.as(Role.AUDITOR).get(programme.path("people")).then().body("total", equalTo(0));
    }

    @Test
    void a_code_is_used_once_in_a_programme() {
        programme.create("people", person("P-1", "张三"));
        programme.post("people", person("P-1", "李四"))
                .statusCode(409)
                .body("code", equalTo("personnel.person-code-taken"), "violations[0].field", equalTo("code"));
        TestProgramme.open().create("people", person("P-1", "李四"));
    }

    @Test
    void a_stale_edit_is_refused() {
        UUID id = programme.create("people", person("P-1", "张三"));
        revise(id, "\"0\"", withoutConfidential("张三丰")).statusCode(200);
        revise(id, "\"0\"", withoutConfidential("张三")).statusCode(412).body("code", equalTo("request.stale"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("people", id)).then()
                .statusCode(412);
        programme.as(Role.COMMANDER).body(withoutConfidential("张三")).put(programme.path("people", id)).then()
                .statusCode(428);
    }

    @Test
    void a_replayed_create_registers_nobody_twice() {
        var create = programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(person("P-1", "张三"));
        String id = create.post(programme.path("people")).then().statusCode(201).extract().path("id");
        create.post(programme.path("people")).then().statusCode(201).body("id", equalTo(id));
        programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(person("P-2", "李四"))
                .post(programme.path("people")).then().statusCode(422);
        programme.as(Role.AUDITOR).get(programme.path("people")).then().body("total", equalTo(1));
    }

    @Test
    void a_person_of_another_programme_does_not_exist_here() {
        UUID stranger = TestProgramme.open().create("people", person("P-1", "张三"));
        programme.as(Role.COMMANDER).get(programme.path("people", stranger)).then().statusCode(404);
        revise(stranger, "\"0\"", withoutConfidential("张三")).statusCode(404);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("people", stranger)).then()
                .statusCode(404);
    }

    @Test
    void one_entered_by_mistake_is_removed_but_one_with_an_account_stays() {
        UUID mistaken = programme.create("people", person("P-1", "张三"));
        UUID linked = programme.create("people", person("P-2", "李四"));
        programme.asMember(linked);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("people", mistaken)).then()
                .statusCode(204);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("people", linked)).then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
    }

    @Test
    void an_account_cannot_be_linked_to_a_person_of_another_programme() {
        UUID stranger = TestProgramme.open().create("people", person("P-1", "张三"));
        UUID account = TestProgramme.newAccount();
        var grants = TestProgramme.bean(Grants.class);
        var refused = org.assertj.core.api.Assertions.catchThrowable(
                () -> grants.give(account, programme.id(), Role.MEMBER, stranger, null));
        assertThat(refused).hasStackTraceContaining("fk_access_grant_person");
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        programme.create("people", person("P-1", "张三"));
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("people")).then().statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 10; i++) {
            programme.create("people", person("P-" + i, "人员" + i));
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }
}
