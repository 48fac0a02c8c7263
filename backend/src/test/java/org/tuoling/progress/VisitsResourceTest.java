package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.Pictures;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class VisitsResourceTest {

    private Site site;
    private TestProgramme programme;
    private UUID project;
    private UUID person;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        project = site.underWay("P1", "2021-03-10");
        person = site.person("R-1");
    }

    private Map<String, Object> visit(String day, UUID visitor) {
        var visit = new HashMap<String, Object>(Map.of("projectId", project, "visitedOn", day, "note", "现场整洁。"));
        if (visitor != null) {
            visit.put("visitorId", visitor);
        }
        return visit;
    }

    @Test
    void whoever_was_there_says_so_himself_and_for_nobody_else() {
        var leader = programme.as(Role.GRID_LEADER, person);
        leader.body(visit("2021-04-01", null)).post(programme.path("site-visits")).then().statusCode(201)
                .body("visitor.code", equalTo("R-1"), "visitedOn", equalTo("2021-04-01"));
        leader.body(visit("2021-04-02", site.person("R-2"))).post(programme.path("site-visits")).then().statusCode(403)
                .body("code", equalTo("progress.visit-of-another"));
        programme.as(Role.GRID_LEADER).body(visit("2021-04-02", null)).post(programme.path("site-visits")).then().statusCode(422)
                .body("code", equalTo("progress.visitor-missing"));
    }

    @Test
    void those_who_keep_projects_write_down_visits_of_others() {
        UUID visit = UUID.fromString(programme.as(Role.PROJECT_OFFICER).body(visit("2021-04-01", person))
                .post(programme.path("site-visits")).then().statusCode(201).extract().path("id"));
        programme.as(Role.FINANCE_OFFICER, site.person("R-2")).header("If-Match", "\"0\"")
                .delete(programme.path("site-visits", visit)).then().statusCode(403);
        programme.as(Role.FINANCE_OFFICER, person).header("If-Match", "\"0\"").body(visit("2021-04-03", null))
                .put(programme.path("site-visits", visit)).then().statusCode(200).body("visitedOn", equalTo("2021-04-03"));
    }

    @Test
    void auditors_administrators_and_members_were_nowhere() {
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.MEMBER)) {
            programme.as(role).body(visit("2021-04-01", person)).post(programme.path("site-visits")).then().statusCode(403);
        }
        programme.as(Role.MEMBER).get(programme.path("site-visits")).then().statusCode(403);
    }

    @Test
    void a_visit_is_a_fact_of_one_day() {
        programme.as(Role.PROJECT_OFFICER).body(visit("2021-04-01", person)).post(programme.path("site-visits")).then().statusCode(201);
        programme.as(Role.PROJECT_OFFICER).body(visit("2021-04-01", person)).post(programme.path("site-visits")).then()
                .statusCode(409).body("code", equalTo("progress.visit-twice"));
        programme.as(Role.PROJECT_OFFICER).body(visit(LocalDate.now().plusDays(2).toString(), person))
                .post(programme.path("site-visits")).then().statusCode(422).body("code", equalTo("progress.in-future"));
    }

    @Test
    void its_pictures_tell_no_place_and_show_to_those_who_read_projects() {
        UUID picture = UUID.fromString(programme.as(Role.PROJECT_OFFICER).contentType("image/jpeg")
                .body(Pictures.jpegWithExif(800, 600, 1)).post(programme.path("attachments")).then().statusCode(201).extract().path("id"));
        var body = visit("2021-04-01", person);
        body.put("attachmentIds", List.of(picture));
        UUID visit = UUID.fromString(programme.as(Role.PROJECT_OFFICER).body(body).post(programme.path("site-visits")).then()
                .statusCode(201).body("attachmentIds", contains(picture.toString())).extract().path("id"));
        byte[] kept = programme.as(Role.GRID_LEADER).get(programme.path("attachments", picture)).then().statusCode(200).extract().asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Pictures.PLACE);
        programme.as(Role.MEMBER).get(programme.path("attachments", picture)).then().statusCode(404);
        programme.as(Role.PROJECT_OFFICER).body(visit("2021-05-01", person)).post(programme.path("site-visits")).then().statusCode(201);
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").delete(programme.path("site-visits", visit)).then().statusCode(204);
        programme.as(Role.GRID_LEADER).get(programme.path("attachments", picture)).then().statusCode(404);
    }

    @Test
    void a_list_takes_the_same_statements_however_long_it_is() {
        var officer = programme.as(Role.PROJECT_OFFICER);
        officer.body(visit("2021-04-01", person)).post(programme.path("site-visits"));
        var caller = programme.as(Role.COMMANDER);
        caller.get(programme.path("site-visits"));
        long one = Statements.during(() -> caller.get(programme.path("site-visits")));
        officer.body(visit("2021-05-01", person)).post(programme.path("site-visits"));
        officer.body(visit("2021-06-01", person)).post(programme.path("site-visits"));
        caller.get(programme.path("site-visits")).then().body("items.visitedOn", contains("2021-06-01", "2021-05-01", "2021-04-01"));
        assertThat(Statements.during(() -> caller.get(programme.path("site-visits")))).isEqualTo(one);
        caller.queryParam("from", "2021-05-01").queryParam("to", "2021-05-31").get(programme.path("site-visits")).then()
                .body("items", hasSize(1));
    }
}
