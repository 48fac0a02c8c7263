package org.tuoling.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class TermsResourceTest {

    private TestProgramme programme;
    private UUID flagships;
    private UUID fields;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        flagships = classification("FLAGSHIP", "FLAGSHIP");
        fields = classification("FIELD", "FIELD");
    }

    private UUID classification(String code, String kind) {
        return programme.create(
                "classifications",
                Map.of(
                        "code",
                        code,
                        "nameZh",
                        "分类" + code,
                        "kind",
                        kind,
                        "validFrom",
                        "2021-01-01",
                        "validTo",
                        "2025-12-31"));
    }

    private static Map<String, Object> term(String code, int position) {
        return new HashMap<>(Map.of("code", code, "nameZh", "条目" + code, "position", position));
    }

    private static Map<String, Object> mapped(Map<String, Object> term, UUID... others) {
        term.put("mappedTermIds", List.of(others));
        return term;
    }

    private static Map<String, Object> dated(Map<String, Object> term, String from, String to) {
        term.put("validFrom", from);
        term.put("validTo", to);
        return term;
    }

    private static String termsOf(UUID classification) {
        return "classifications/" + classification + "/terms";
    }

    private String versionOf(UUID classification, UUID term) {
        return programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(classification), term))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    @Test
    void terms_come_in_their_position_and_are_in_force_as_long_as_their_classification() {
        programme.create(termsOf(flagships), term("B", 2));
        programme.create(termsOf(flagships), term("A", 3));
        programme.create(termsOf(flagships), dated(term("C", 1), "2022-01-01", null));
        programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(flagships)))
                .then()
                .body("items.code", contains("C", "B", "A"))
                .body("items.inForceFrom", contains("2022-01-01", "2021-01-01", "2021-01-01"))
                .body("items[0].inForceTo", equalTo("2025-12-31"));
    }

    @Test
    void a_code_is_unique_in_its_classification_only() {
        programme.create(termsOf(flagships), term("A", 1));
        programme.create(termsOf(fields), term("A", 1));
        programme
                .post(termsOf(flagships), term("A", 2))
                .statusCode(409)
                .body("code", equalTo("classification.term-code-taken"));
    }

    @Test
    void the_dates_of_a_term_lie_in_order_within_its_classifications() {
        programme
                .post(termsOf(flagships), dated(term("A", 1), "2020-12-31", null))
                .statusCode(422)
                .body("code", equalTo("classification.term-beyond"), "violations[0].field", equalTo("validFrom"));
        programme
                .post(termsOf(flagships), dated(term("A", 1), null, "2026-01-01"))
                .statusCode(422)
                .body("violations[0].field", equalTo("validTo"));
        programme
                .post(termsOf(flagships), dated(term("A", 1), "2023-01-01", "2022-01-01"))
                .statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"));
    }

    @Test
    void a_mapping_reads_the_same_from_either_end() {
        UUID field = programme.create(termsOf(fields), term("LIVELIHOOD", 1));
        UUID flagship = programme.create(termsOf(flagships), mapped(term("SEED", 1), field));
        programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(fields), field))
                .then()
                .body("mappedTerms.code", contains("SEED"))
                .body("mappedTerms[0].classification.code", equalTo("FLAGSHIP"))
                .body("mappedTerms[0].kind", equalTo("FLAGSHIP"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", versionOf(fields, field))
                .body(term("LIVELIHOOD", 1))
                .put(programme.path(termsOf(fields), field))
                .then()
                .statusCode(200)
                .body("mappedTerms", empty());
        programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(flagships), flagship))
                .then()
                .body("mappedTerms", empty());
    }

    @Test
    void a_mapping_made_at_one_end_makes_an_edit_begun_at_the_other_stale() {
        UUID field = programme.create(termsOf(fields), term("LIVELIHOOD", 1));
        String seen = versionOf(fields, field);
        programme.create(termsOf(flagships), mapped(term("SEED", 1), field));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", seen)
                .body(term("LIVELIHOOD", 1))
                .put(programme.path(termsOf(fields), field))
                .then()
                .statusCode(412);
    }

    @Test
    void a_term_is_mapped_neither_to_itself_nor_within_its_classification_nor_to_a_stranger() {
        UUID first = programme.create(termsOf(flagships), term("A", 1));
        programme
                .post(termsOf(flagships), mapped(term("B", 2), first))
                .statusCode(422)
                .body("code", equalTo("classification.mapped-within"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", versionOf(flagships, first))
                .body(mapped(term("A", 1), first))
                .put(programme.path(termsOf(flagships), first))
                .then()
                .statusCode(422)
                .body("code", equalTo("classification.mapped-within"));
        programme
                .post(termsOf(flagships), mapped(term("B", 2), UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("classification.mapped-unknown"));
        programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(flagships)))
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void a_term_is_removed_with_its_mappings() {
        UUID field = programme.create(termsOf(fields), term("LIVELIHOOD", 1));
        UUID flagship = programme.create(termsOf(flagships), mapped(term("SEED", 1), field));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", versionOf(flagships, flagship))
                .delete(programme.path(termsOf(flagships), flagship))
                .then()
                .statusCode(204);
        programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(fields), field))
                .then()
                .body("mappedTerms", empty());
    }

    @Test
    void a_term_is_found_in_its_own_classification_only() {
        UUID field = programme.create(termsOf(fields), term("LIVELIHOOD", 1));
        programme
                .as(Role.AUDITOR)
                .get(programme.path(termsOf(flagships), field))
                .then()
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(term("X", 1))
                .put(programme.path(termsOf(flagships), field))
                .then()
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(programme.path(termsOf(flagships), field))
                .then()
                .statusCode(404);
    }

    @Test
    void a_picker_finds_terms_across_classifications_in_one_statement() {
        UUID field = programme.create(termsOf(fields), term("LIVELIHOOD", 1));
        Runnable list = () ->
                programme.as(Role.PARTNER).get(programme.path("terms")).then().statusCode(200);
        list.run();
        long one = Statements.during(list);
        programme.create(termsOf(flagships), mapped(term("SEED", 1), field));
        programme.create(termsOf(flagships), mapped(term("SHEEP", 2), field));
        assertThat(Statements.during(list)).isEqualTo(one);
        programme
                .as(Role.PARTNER)
                .get(programme.path("terms"))
                .then()
                .body("items.code", containsInAnyOrder("LIVELIHOOD", "SEED", "SHEEP"));
        programme
                .as(Role.PARTNER)
                .queryParam("kind", "FIELD")
                .get(programme.path("terms"))
                .then()
                .body("items.code", contains("LIVELIHOOD"));
        programme
                .as(Role.PARTNER)
                .queryParam("classificationId", flagships)
                .queryParam("sort", "-code")
                .queryParam("q", "s")
                .get(programme.path("terms"))
                .then()
                .body("items.code", contains("SHEEP", "SEED"));
    }

    @Test
    void only_an_administrator_writes_terms() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                programme
                        .as(role)
                        .body(term("A", 1))
                        .post(programme.path(termsOf(flagships)))
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void other_features_find_a_term_through_the_door() {
        UUID id = programme.create(termsOf(fields), dated(term("LIVELIHOOD", 1), "2022-01-01", null));
        var register = TestProgramme.bean(ClassificationRegister.class);
        var found = register.findTerm(programme.id(), new TermId(id)).orElseThrow();
        assertThat(found.kind()).isEqualTo(ClassificationKind.FIELD);
        assertThat(found.inForceOn(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(found.inForceOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(found.inForceOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(register.codedTerm(programme.id(), "FIELD", "LIVELIHOOD")).isPresent();
        assertThat(register.findTerm(TestProgramme.open().id(), new TermId(id))).isEmpty();
    }
}
