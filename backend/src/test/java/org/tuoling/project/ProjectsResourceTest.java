package org.tuoling.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ProjectsResourceTest {

    private TestProgramme programme;
    private ProjectFixtures projects;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        projects = new ProjectFixtures(programme);
    }

    @Test
    void a_new_project_is_planned_and_shows_what_it_refers_to() {
        UUID seed = projects.term("FLAGSHIP", "SEED");
        programme
                .post("projects", projects.body("P1", "termIds", List.of(seed)))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(
                        "state",
                        equalTo("PLANNED"),
                        "stateOn",
                        nullValue(),
                        "nextStates",
                        contains("APPROVED", "CANCELLED"))
                .body("place.code", equalTo("652929"), "recipient.code", equalTo("KP-GOV"))
                .body("terms", hasSize(1), "terms[0].code", equalTo("SEED"))
                .body("terms[0].kind", equalTo("FLAGSHIP"), "terms[0].classification.code", equalTo("FLAGSHIP"))
                .body("plannedAmount.amount", equalTo("900000.00"), "approvedAmount", nullValue());
    }

    @Test
    void place_and_recipient_are_on_the_recipient_side() {
        refused(projects.body("P1", "placeId", projects.supportingPlace), "project.place-of-other-side", "placeId");
        refused(
                projects.body("P1", "recipientId", projects.supportingOrganisation),
                "project.recipient-of-other-side",
                "recipientId");
    }

    @Test
    void records_of_another_programme_are_unknown() {
        var other = new ProjectFixtures(TestProgramme.open());
        refused(projects.body("P1", "placeId", other.place), "project.place-unknown", "placeId");
        refused(projects.body("P1", "recipientId", other.recipient), "project.recipient-unknown", "recipientId");
        refused(projects.body("P1", "termIds", List.of(other.term("FIELD", "A"))), "project.term-unknown", "termIds");
        UUID foreign = other.register("P1");
        programme
                .as(Role.ADMINISTRATOR)
                .get(programme.path("projects", foreign))
                .then()
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .get(programme.path("projects", foreign, "transitions"))
                .then()
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(projects.body("P1"))
                .put(programme.path("projects", foreign))
                .then()
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(programme.path("projects", foreign))
                .then()
                .statusCode(404);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "CANCELLED", "on", "2021-01-01", "reason", "x"))
                .post(programme.path("projects", foreign, "transitions"))
                .then()
                .statusCode(404);
    }

    @Test
    void it_counts_as_one_term_of_each_classification() {
        UUID field = projects.classification("FIELD", "2021-01-01", null);
        UUID livelihood = projects.term(field, "LIVELIHOOD");
        UUID industry = projects.term(field, "INDUSTRY");
        UUID seed = projects.term("FLAGSHIP", "SEED");
        refused(
                projects.body("P1", "termIds", List.of(livelihood, industry)),
                "project.terms-of-one-classification",
                "termIds");
        UUID id = programme.create("projects", projects.body("P1", "termIds", List.of(livelihood, seed)));
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .body(projects.body("P1", "termIds", List.of(industry, seed)))
                .put(programme.path("projects", id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("terms.code", containsInAnyOrder("INDUSTRY", "SEED"));
    }

    @Test
    void a_term_has_to_be_in_force_at_the_start_or_today_when_it_is_chosen() {
        UUID early = projects.classification("EARLY", "2016-01-01", "2020-12-31");
        UUID lapsed = projects.term(early, "OLD");
        refused(projects.body("P1", "termIds", List.of(lapsed)), "project.term-not-in-force", "termIds");
        var started = projects.body("P1", "termIds", List.of(lapsed));
        started.put("startsOn", "2020-06-01");
        UUID id = programme.create("projects", started);
        // what it counted as when it was registered stays possible
        started.put("startsOn", "2021-03-01");
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .body(started)
                .put(programme.path("projects", id))
                .then()
                .statusCode(200);
    }

    @Test
    void amounts_are_exact_yuan_and_dates_in_order() {
        for (Object money : List.of(
                Map.of("amount", "-1", "currency", "CNY"),
                Map.of("amount", "1.005", "currency", "CNY"),
                Map.of("amount", "1.00", "currency", "USD"),
                Map.of("amount", "1.00"))) {
            programme
                    .post("projects", projects.body("P1", "approvedAmount", money))
                    .statusCode(400);
        }
        programme.post("projects", projects.body("P1", "plannedAmount", 1250)).statusCode(400);
        refused(projects.body("P1", "endsOn", "2021-02-28"), "request.dates-out-of-order", "endsOn");
    }

    @Test
    void a_code_is_unique_in_the_programme() {
        projects.register("P1");
        programme.post("projects", projects.body("P1")).statusCode(409).body("code", equalTo("project.code-taken"));
    }

    @Test
    void an_edit_needs_the_version_last_seen() {
        UUID id = projects.register("P1");
        var path = programme.path("projects", id);
        programme
                .as(Role.PROJECT_OFFICER)
                .body(projects.body("P2"))
                .put(path)
                .then()
                .statusCode(428);
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .body(projects.body("P2"))
                .put(path)
                .then()
                .statusCode(200)
                .body("code", equalTo("P2"));
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .body(projects.body("P3"))
                .put(path)
                .then()
                .statusCode(412);
        programme
                .as(Role.PROJECT_OFFICER)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_replayed_create_answers_the_first_record() {
        var body = projects.body("P1");
        String id = programme
                .as(Role.PROJECT_OFFICER)
                .header("Idempotency-Key", "p")
                .body(body)
                .post(programme.path("projects"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        programme
                .as(Role.PROJECT_OFFICER)
                .header("Idempotency-Key", "p")
                .body(body)
                .post(programme.path("projects"))
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        programme
                .as(Role.PROJECT_OFFICER)
                .header("Idempotency-Key", "p")
                .body(projects.body("P2"))
                .post(programme.path("projects"))
                .then()
                .statusCode(422);
    }

    @Test
    void lists_are_narrowed_by_state_place_term_and_words() {
        UUID seed = projects.term("FLAGSHIP", "SEED");
        programme.create("projects", projects.body("P1", "termIds", List.of(seed)));
        UUID approved = projects.register("P2", "approvedAmount", ProjectFixtures.yuan("5000.00"));
        projects.move(approved, "APPROVED", "2021-03-01").statusCode(200);
        found("state", "APPROVED", "P2");
        found("termId", seed, "P1");
        found("q", "p1", "P1");
        programme
                .as(Role.AUDITOR)
                .queryParam("placeId", projects.place)
                .get(programme.path("projects"))
                .then()
                .body("total", equalTo(2));
        programme
                .as(Role.AUDITOR)
                .queryParam("placeId", projects.supportingPlace)
                .get(programme.path("projects"))
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void lists_are_sorted_by_amounts_with_unknown_ones_below() {
        projects.register("P1", "approvedAmount", ProjectFixtures.yuan("20.00"));
        projects.register("P2");
        projects.register("P3", "approvedAmount", ProjectFixtures.yuan("100.00"));
        String next = programme
                .as(Role.AUDITOR)
                .queryParam("sort", "-approvedAmount")
                .queryParam("limit", 2)
                .get(programme.path("projects"))
                .then()
                .body("items.code", contains("P3", "P1"))
                .extract()
                .path("next");
        programme
                .as(Role.AUDITOR)
                .queryParam("sort", "-approvedAmount")
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get(programme.path("projects"))
                .then()
                .body("items.code", contains("P2"), "next", nullValue());
        for (String sort : List.of("code", "startsOn", "plannedAmount")) {
            programme
                    .as(Role.AUDITOR)
                    .queryParam("sort", sort)
                    .get(programme.path("projects"))
                    .then()
                    .statusCode(200);
        }
        programme
                .as(Role.AUDITOR)
                .queryParam("sort", "nameZh")
                .get(programme.path("projects"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        UUID seed = projects.term("FLAGSHIP", "SEED");
        UUID field = projects.term("FIELD", "LIVELIHOOD");
        projects.register("P1");
        Runnable list = () -> programme
                .as(Role.AUDITOR)
                .get(programme.path("projects"))
                .then()
                .statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 8; i++) {
            projects.register("P" + i, "termIds", List.of(seed, field));
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }

    @Test
    void a_term_a_project_counts_as_can_only_be_retired() {
        UUID classification = projects.classification("FLAGSHIP", "2021-01-01", null);
        UUID seed = projects.term(classification, "SEED");
        projects.register("P1", "termIds", List.of(seed));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(programme.path("classifications", classification, "terms", seed))
                .then()
                .statusCode(409)
                .body("code", equalTo("request.in-use"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("code", "SEED", "nameZh", "石榴籽", "position", 1, "validTo", "2024-12-31"))
                .put(programme.path("classifications", classification, "terms", seed))
                .then()
                .statusCode(200);
    }

    @Test
    void who_does_not_run_projects_cannot_write_them() {
        UUID id = projects.register("P1");
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.COMMANDER, Role.PROJECT_OFFICER))) {
            programme
                    .as(role)
                    .body(projects.body("P2"))
                    .post(programme.path("projects"))
                    .then()
                    .statusCode(403);
            programme
                    .as(role)
                    .header("If-Match", "\"0\"")
                    .body(projects.body("P2"))
                    .put(programme.path("projects", id))
                    .then()
                    .statusCode(403);
            programme
                    .as(role)
                    .header("If-Match", "\"0\"")
                    .delete(programme.path("projects", id))
                    .then()
                    .statusCode(403);
            programme
                    .as(role)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("to", "CANCELLED", "on", "2021-01-01", "reason", "x"))
                    .post(programme.path("projects", id, "transitions"))
                    .then()
                    .statusCode(403);
        }
        for (Role role : new Role[] {Role.MEMBER, Role.PARTNER}) {
            programme.as(role).get(programme.path("projects")).then().statusCode(403);
        }
        programme
                .as(Role.FINANCE_OFFICER)
                .get(programme.path("projects"))
                .then()
                .statusCode(200);
    }

    private void refused(Map<String, Object> body, String code, String field) {
        programme
                .post("projects", body)
                .statusCode(422)
                .body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    private void found(String parameter, Object value, String... codes) {
        programme
                .as(Role.AUDITOR)
                .queryParam(parameter, value)
                .get(programme.path("projects"))
                .then()
                .statusCode(200)
                .body("items.code", contains(codes));
    }
}
