package org.tuoling.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DocumentDemandsTest {

    private TestProgramme programme;
    private ProjectFixtures projects;
    private UUID project;

    @BeforeEach
    void registerProject() {
        programme = TestProgramme.open();
        projects = new ProjectFixtures(programme);
        project = projects.register("P1", "approvedAmount", ProjectFixtures.yuan("5000.00"));
    }

    private ValidatableResponse demand(Role role, String to, String kind) {
        return programme.as(role).body(Map.of("to", to, "kind", kind)).post(programme.path("project-document-demands")).then();
    }

    /** Sent by the commander and bound to no record yet. */
    private UUID document(String kind) {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return UUID.fromString(programme.as(Role.COMMANDER).contentType("application/octet-stream")
                .queryParam("kind", kind).queryParam("title", "批复").queryParam("fileName", "a.pdf").body(pdf)
                .post(programme.path("documents")).then().statusCode(201).extract().path("id"));
    }

    @Test
    void a_step_is_refused_until_the_project_has_the_document_it_demands() {
        demand(Role.ADMINISTRATOR, "APPROVED", "APPROVAL").statusCode(201);
        projects.move(project, "APPROVED", "2021-03-01").statusCode(422)
                .body("code", equalTo("project.document-missing-approval"), "violations[0].field", equalTo("documentIds"));
        projects.move(project, Map.of("to", "APPROVED", "on", "2021-03-01", "documentIds", List.of(document("OTHER"))))
                .statusCode(422);
        projects.move(project, Map.of("to", "APPROVED", "on", "2021-03-01", "documentIds", List.of(UUID.randomUUID())))
                .statusCode(422).body("code", equalTo("document.unknown"));
        programme.as(Role.AUDITOR).get(programme.path("projects", project)).then().body("state", equalTo("PLANNED"));
        projects.move(project, Map.of("to", "APPROVED", "on", "2021-03-01", "documentIds", List.of(document("APPROVAL"))))
                .statusCode(200).body("state", equalTo("APPROVED"));
        programme.as(Role.AUDITOR).queryParam("recordType", "project").queryParam("recordId", project)
                .get(programme.path("documents")).then().body("items.kind", contains("APPROVAL"));
        projects.move(project, "UNDER_WAY", "2021-03-02").statusCode(200);
    }

    @Test
    void what_is_demanded_no_more_holds_nothing_up() {
        String id = demand(Role.COMMANDER, "APPROVED", "MINUTES").statusCode(201).extract().path("id");
        projects.move(project, "APPROVED", "2021-03-01").statusCode(422);
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("project-document-demands", id)).then().statusCode(204);
        projects.move(project, "APPROVED", "2021-03-01").statusCode(200);
    }

    @Test
    void a_demand_is_shown_with_the_version_to_dispense_with_it_by() {
        String id = demand(Role.ADMINISTRATOR, "APPROVED", "APPROVAL").statusCode(201).extract().path("id");
        programme.as(Role.AUDITOR).get(programme.path("project-document-demands", id)).then().statusCode(200)
                .header("ETag", "\"0\"").body("to", equalTo("APPROVED"), "kind", equalTo("APPROVAL"));
    }

    @Test
    void those_who_carry_projects_out_do_not_settle_what_is_demanded() {
        String id = demand(Role.ADMINISTRATOR, "APPROVED", "APPROVAL").statusCode(201).extract().path("id");
        for (Role role : List.of(Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR, Role.MEMBER)) {
            demand(role, "ACCEPTED", "ACCEPTANCE").statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").delete(programme.path("project-document-demands", id)).then().statusCode(403);
        }
        programme.as(Role.PROJECT_OFFICER).get(programme.path("project-document-demands")).then().statusCode(200)
                .body("items.kind", contains("APPROVAL"));
    }

    @Test
    void demands_are_listed_along_the_path() {
        demand(Role.ADMINISTRATOR, "ACCEPTED", "ACCEPTANCE").statusCode(201);
        demand(Role.ADMINISTRATOR, "IN_USE", "HANDOVER").statusCode(201);
        demand(Role.ADMINISTRATOR, "APPROVED", "APPROVAL").statusCode(201);
        String next = programme.as(Role.AUDITOR).queryParam("limit", 2).get(programme.path("project-document-demands")).then()
                .body("items.to", contains("APPROVED", "ACCEPTED")).extract().path("next");
        programme.as(Role.AUDITOR).queryParam("limit", 2).queryParam("after", next)
                .get(programme.path("project-document-demands")).then().body("items.to", contains("IN_USE"));
    }

    @Test
    void a_demand_is_made_once_and_of_states_on_the_path() {
        demand(Role.ADMINISTRATOR, "ACCEPTED", "ACCEPTANCE").statusCode(201);
        demand(Role.ADMINISTRATOR, "ACCEPTED", "ACCEPTANCE").statusCode(409).body("code", equalTo("project.demand-twice"));
        demand(Role.ADMINISTRATOR, "SUSPENDED", "MINUTES").statusCode(422).body("code", equalTo("project.demand-off-the-path"));
    }
}
