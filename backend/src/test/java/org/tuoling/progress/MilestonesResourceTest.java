package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class MilestonesResourceTest {

    private Site site;
    private TestProgramme programme;
    private UUID project;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        project = site.underWay("P1", "2021-03-10");
    }

    private UUID add(Map<String, Object> milestone) {
        return programme.create("project-milestones", milestone);
    }

    @Test
    void a_project_is_completed_with_all_its_milestones_done_or_it_is_said_why_not() {
        UUID roof = add(Site.milestone(project, "M1", 60, "2021-08-01"));
        site.projects.move(project, "COMPLETED", "2021-09-01").statusCode(422)
                .body("code", equalTo("progress.milestones-undone"), "violations[0].field", equalTo("reason"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"")
                .body(Site.milestone(project, "M1", 60, "2021-08-01", "2021-08-20"))
                .put(programme.path("project-milestones", roof)).then().statusCode(200);
        site.projects.move(project, "COMPLETED", "2021-09-01").statusCode(200);
    }

    @Test
    void a_reason_stands_in_for_a_milestone() {
        add(Site.milestone(project, "M1", 60, "2021-08-01"));
        site.projects.move(project, Map.of("to", "COMPLETED", "on", "2021-09-01", "reason", "绿化改由乡镇实施")).statusCode(200);
    }

    @Test
    void the_database_completes_no_project_without_its_milestones_either() {
        add(Site.milestone(project, "M1", 60, "2021-08-01"));
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        """
                        insert into project_transition (id, programme_id, project_id, number, from_state, to_state, happened_on, recorded_at)
                        values (gen_random_uuid(), ?, ?, 3, 'UNDER_WAY', 'COMPLETED', ?, now())
                        """,
                        programme.id(), project, LocalDate.of(2021, 9, 1)))
                .isInstanceOf(SqlFailure.class).hasMessageContaining("milestones are not done");
    }

    @Test
    void work_that_has_ended_is_not_found_to_lack_something_afterwards() {
        site.projects.move(project, "COMPLETED", "2021-09-01").statusCode(200);
        programme.post("project-milestones", Site.milestone(project, "M1", 10, "2021-08-01")).statusCode(422)
                .body("code", equalTo("progress.milestone-undone"), "violations[0].field", equalTo("doneOn"));
        add(Site.milestone(project, "M1", 10, "2021-08-01", "2021-08-01"));
    }

    @Test
    void nobody_rids_himself_of_a_milestone_in_order_to_complete() {
        UUID milestone = add(Site.milestone(project, "M1", 60, "2021-08-01"));
        String path = programme.path("project-milestones", milestone);
        for (Role role : new Role[] {Role.PROJECT_OFFICER, Role.ADMINISTRATOR}) {
            programme.as(role).header("If-Match", "\"0\"").delete(path).then().statusCode(403)
                    .body("code", equalTo("progress.milestone-stays"));
        }
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        UUID early = add(Site.milestone(site.planned("P2"), "M1", 60, "2021-08-01"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").delete(programme.path("project-milestones", early)).then().statusCode(204);
    }

    @Test
    void weights_are_shares_of_all_milestones_of_the_project() {
        timeline().body("items[0].milestonePercent", nullValue(), "items[0].physicalPercent", nullValue());
        add(Site.milestone(project, "M2", 5, "2021-08-01"));
        add(Site.milestone(project, "M1", 15, "2021-05-01", "2021-05-10"));
        site.approved(project, "2021-05-01", 60);
        timeline()
                .body("items[0].milestonePercent", equalTo(75), "items[0].physicalPercent", equalTo(60))
                .body("items[0].milestones.code", contains("M1", "M2"), "items[0].startedOn", equalTo("2021-03-10"))
                .body("items[0].milestones.doneOn", contains("2021-05-10", null), "more", equalTo(false));
    }

    private io.restassured.response.ValidatableResponse timeline() {
        return programme.as(Role.GRID_LEADER).queryParam("projectId", project).get(programme.path("project-timeline")).then().statusCode(200);
    }

    @Test
    void the_timeline_is_read_in_one_statement_and_can_be_narrowed() {
        var caller = programme.as(Role.AUDITOR);
        caller.get(programme.path("project-timeline"));
        long one = Statements.during(() -> caller.get(programme.path("project-timeline")));
        UUID other = site.planned("P2");
        add(Site.milestone(other, "M1", 15, "2021-05-01"));
        assertThat(Statements.during(() -> caller.get(programme.path("project-timeline")))).isEqualTo(one);
        caller.queryParam("state", "PLANNED").get(programme.path("project-timeline")).then().body("items.code", contains("P2"));
    }

    @Test
    void a_code_is_unique_in_its_project_and_a_milestone_stays_with_it() {
        UUID milestone = add(Site.milestone(project, "M1", 15, "2021-05-01"));
        programme.post("project-milestones", Site.milestone(project, "M1", 15, "2021-05-01")).statusCode(409)
                .body("code", equalTo("progress.code-taken"));
        UUID other = site.planned("P2");
        add(Site.milestone(other, "M1", 15, "2021-05-01"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(Site.milestone(other, "M9", 15, "2021-05-01"))
                .put(programme.path("project-milestones", milestone)).then().statusCode(422).body("code", equalTo("progress.project-fixed"));
        programme.post("project-milestones", Site.milestone(project, "M2", 0, "2021-05-01")).statusCode(400);
        programme.post("project-milestones", Site.milestone(project, "M2", 1, "2021-05-01", LocalDate.now().plusDays(2).toString()))
                .statusCode(422).body("code", equalTo("progress.in-future"));
    }

    @Test
    void those_who_do_not_keep_projects_only_read_milestones() {
        UUID milestone = add(Site.milestone(project, "M1", 15, "2021-05-01"));
        for (Role role : new Role[] {Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.AUDITOR, Role.MEMBER}) {
            programme.as(role).body(Site.milestone(project, "M2", 15, "2021-05-01")).post(programme.path("project-milestones")).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").delete(programme.path("project-milestones", milestone)).then().statusCode(403);
        }
        programme.as(Role.MEMBER).get(programme.path("project-milestones")).then().statusCode(403);
        programme.as(Role.FINANCE_OFFICER).queryParam("done", false).get(programme.path("project-milestones")).then()
                .statusCode(200).body("items", hasSize(1));
    }
}
