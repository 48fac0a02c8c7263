package org.tuoling.classification;

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
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ClassificationsResourceTest {

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private static Map<String, Object> flagships() {
        return new HashMap<>(
                Map.of("code", "FLAGSHIP", "nameZh", "五大工程", "kind", "FLAGSHIP", "validFrom", "2021-01-01"));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    @Test
    void classifications_of_one_kind_may_overlap_in_time() {
        programme
                .post("classifications", flagships())
                .statusCode(201)
                .body("kind", equalTo("FLAGSHIP"), "validTo", nullValue(), "termCount", equalTo(0));
        programme.create("classifications", with(flagships(), "code", "FLAGSHIP-B"));
        programme.create("classifications", with(with(flagships(), "code", "FIELD"), "kind", "FIELD"));
        programme
                .as(Role.AUDITOR)
                .queryParam("kind", "FLAGSHIP")
                .get(programme.path("classifications"))
                .then()
                .body("items.code", contains("FLAGSHIP", "FLAGSHIP-B"), "total", equalTo(2));
    }

    @Test
    void a_code_is_unique_and_dates_are_in_order() {
        programme.create("classifications", flagships());
        programme
                .post("classifications", flagships())
                .statusCode(409)
                .body("code", equalTo("classification.code-taken"));
        programme
                .post("classifications", with(with(flagships(), "code", "B"), "validTo", "2020-12-31"))
                .statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"), "violations[0].field", equalTo("validTo"));
    }

    @Test
    void a_classification_is_retired_by_its_last_day_with_the_version_last_seen() {
        UUID id = programme.create("classifications", flagships());
        var retired = with(flagships(), "validTo", "2025-12-31");
        var path = programme.path("classifications", id);
        programme.as(Role.ADMINISTRATOR).body(retired).put(path).then().statusCode(428);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(retired)
                .put(path)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2025-12-31"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(retired)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void the_kind_stays_and_the_dates_cover_the_terms_once_there_are_any() {
        UUID id = programme.create("classifications", flagships());
        programme.create(
                "classifications/" + id + "/terms",
                Map.of("code", "SEED", "nameZh", "石榴籽", "position", 1, "validTo", "2024-12-31"));
        var path = programme.path("classifications", id);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(with(flagships(), "kind", "FIELD"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("classification.kind-fixed"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(with(flagships(), "validTo", "2023-12-31"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("classification.term-outside"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
    }

    @Test
    void one_entered_by_mistake_can_be_removed() {
        UUID id = programme.create("classifications", flagships());
        var path = programme.path("classifications", id);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(204);
        programme.as(Role.ADMINISTRATOR).get(path).then().statusCode(404);
    }

    @Test
    void a_replayed_create_answers_the_first_record() {
        String id = programme
                .as(Role.ADMINISTRATOR)
                .header("Idempotency-Key", "c1")
                .body(flagships())
                .post(programme.path("classifications"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        programme
                .as(Role.ADMINISTRATOR)
                .header("Idempotency-Key", "c1")
                .body(flagships())
                .post(programme.path("classifications"))
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
    }

    @Test
    void another_programmes_classification_does_not_exist_here() {
        UUID foreign = TestProgramme.open().create("classifications", flagships());
        programme
                .as(Role.ADMINISTRATOR)
                .get(programme.path("classifications", foreign))
                .then()
                .statusCode(404);
        programme
                .post("classifications/" + foreign + "/terms", Map.of("code", "A", "nameZh", "甲", "position", 1))
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .get(programme.path("classifications", foreign, "terms"))
                .then()
                .statusCode(404);
    }

    @Test
    void only_an_administrator_writes_classifications_and_every_role_reads_them() {
        UUID id = programme.create("classifications", flagships());
        for (Role role : Role.values()) {
            programme.as(role).get(programme.path("classifications", id)).then().statusCode(200);
            if (role != Role.ADMINISTRATOR) {
                programme
                        .as(role)
                        .body(with(flagships(), "code", "B"))
                        .post(programme.path("classifications"))
                        .then()
                        .statusCode(403);
            }
        }
    }
}
