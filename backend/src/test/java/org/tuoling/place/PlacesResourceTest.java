package org.tuoling.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PlacesResourceTest {

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private static Map<String, Object> place(String code, String name) {
        return new HashMap<>(Map.of(
                "codeSystem", "GBT2260", "code", code, "nameZh", name, "side", "RECIPIENT", "recipientOfAid", true));
    }

    @Test
    void a_registered_place_is_found_by_name_initials_and_code() {
        programme.post("places", place("652929", "柯坪县"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("nameZh", equalTo("柯坪县"), "parent", nullValue());
        for (String typed : new String[] {"柯坪", "kpx", "6529"}) {
            programme.as(Role.MEMBER).queryParam("q", typed).get(programme.path("places")).then()
                    .statusCode(200)
                    .body("items.code", contains("652929"), "total", equalTo(1), "totalIsExact", equalTo(true));
        }
    }

    @Test
    void a_code_is_refused_when_it_is_taken_or_malformed() {
        programme.create("places", place("652929", "柯坪县"));
        programme.post("places", place("652929", "又一个")).statusCode(409).body("code", equalTo("place.code-taken"));
        programme.post("places", place("6529", "短码"))
                .statusCode(422)
                .body("code", equalTo("place.code-malformed"), "violations[0].field", equalTo("code"));
    }

    @Test
    void unknown_fields_wrong_types_and_over_long_text_are_refused_with_the_field() {
        var unknown = place("652929", "柯坪县");
        unknown.put("population", 1);
        programme.post("places", unknown).statusCode(400).body("code", equalTo("request.unknown-field"));
        var wrong = place("652929", "柯坪县");
        wrong.put("side", "MIDDLE");
        programme.post("places", wrong).statusCode(400).body("violations[0].field", equalTo("side"));
        var number = place("652929", "柯坪县");
        number.put("code", 652929);
        programme.post("places", number)
                .statusCode(400)
                .body("code", equalTo("request.wrong-type"), "violations[0].field", equalTo("code"));
        programme.post("places", "{\"code\":\"652929\",\"code\":\"652930\"}")
                .statusCode(400)
                .body("code", equalTo("request.body-malformed"));
        programme.post("places", place("652929", "长".repeat(121)))
                .statusCode(400)
                .body("violations[0].field", equalTo("nameZh"));
    }

    @Test
    void an_odd_language_header_spoils_no_answer() {
        for (String odd : new String[] {"zz;q=bad", "en;q=2", ";;;", "*"}) {
            programme.as(Role.AUDITOR).header("Accept-Language", odd).get(programme.path("places", UUID.randomUUID())).then()
                    .statusCode(404)
                    .body("code", equalTo("request.not-found"));
        }
    }

    @Test
    void an_edit_needs_the_version_last_seen() {
        UUID id = programme.create("places", place("652929", "柯坪县"));
        var admin = Role.ADMINISTRATOR;
        var revised = place("652929", "柯坪县城");
        programme.as(admin).body(revised).put(programme.path("places", id)).then().statusCode(428);
        programme.as(admin).header("If-Match", "\"0\"").body(revised).put(programme.path("places", id)).then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        programme.as(admin).header("If-Match", "\"0\"").body(revised).put(programme.path("places", id)).then()
                .statusCode(412)
                .body("code", equalTo("request.stale"));
    }

    @Test
    void a_replayed_create_answers_the_first_record_and_another_body_is_refused() {
        var first = programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(place("652929", "柯坪县"));
        String id = first.post(programme.path("places")).then().statusCode(201).extract().path("id");
        programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(place("652929", "柯坪县"))
                .post(programme.path("places")).then().statusCode(201).body("id", equalTo(id));
        programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(place("652930", "别处"))
                .post(programme.path("places")).then().statusCode(422)
                .body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    void records_of_another_programme_do_not_exist_here() {
        var other = TestProgramme.open();
        UUID id = other.create("places", place("652929", "柯坪县"));
        programme.as(Role.ADMINISTRATOR).get(programme.path("places", id)).then().statusCode(404);
        var child = place("652930", "下级");
        child.put("parentId", id);
        programme.post("places", child).statusCode(422).body("code", equalTo("place.parent-unknown"));
        programme.as(Role.ADMINISTRATOR).get(other.path("places")).then().statusCode(404);
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        programme.create("places", place("652901", "一"));
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("places")).then().statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 10; i++) {
            programme.create("places", place("65290" + i, "地方" + i));
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }

    @Test
    void pages_follow_each_other_by_key_without_gap_or_repetition() {
        for (int i = 1; i <= 5; i++) {
            programme.create("places", place("65290" + i, "地方" + i));
        }
        String next = programme.as(Role.AUDITOR).queryParam("limit", 3).queryParam("sort", "-code")
                .get(programme.path("places")).then()
                .body("items.code", contains("652905", "652904", "652903"), "total", equalTo(5))
                .extract().path("next");
        programme.as(Role.AUDITOR).queryParam("limit", 3).queryParam("sort", "-code").queryParam("after", next)
                .get(programme.path("places")).then()
                .body("items.code", contains("652902", "652901"), "next", nullValue());
        programme.as(Role.AUDITOR).queryParam("after", next).get(programme.path("places")).then()
                .statusCode(400).body("code", equalTo("request.cursor-invalid"));
    }

    @Test
    void who_only_reads_cannot_write() {
        for (Role role : new Role[] {Role.AUDITOR, Role.MEMBER, Role.PARTNER, Role.GRID_LEADER}) {
            programme.as(role).body(place("652929", "柯坪县")).post(programme.path("places")).then()
                    .statusCode(403)
                    .body("code", equalTo("access.forbidden"));
        }
    }
}
