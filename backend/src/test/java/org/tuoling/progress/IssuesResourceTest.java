package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class IssuesResourceTest {

    private Site site;
    private TestProgramme programme;
    private UUID project;
    private UUID owner;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        project = site.underWay("P1", "2021-03-10");
        owner = site.person("R-1");
    }

    private Map<String, Object> issue(String code, String dueOn) {
        return new HashMap<>(Map.of(
                "projectId", project, "code", code, "kind", "ISSUE", "title", "屋面不能封闭", "severity", "HIGH",
                "ownerId", owner, "raisedOn", "2021-11-01", "dueOn", dueOn));
    }

    private UUID raise(String code, String dueOn) {
        return programme.create("project-issues", issue(code, dueOn));
    }

    private String path(UUID issue) {
        return programme.path("project-issues", issue);
    }

    private ValidatableResponse close(UUID issue, String on) {
        return site.changed(Role.PROJECT_OFFICER, path(issue), "closure", Map.of("closedOn", on, "resolution", "已封闭"));
    }

    @Test
    void an_issue_is_open_until_it_is_said_what_became_of_it() {
        UUID issue = raise("WT-1", "2021-12-01");
        close(issue, "2021-10-31").statusCode(422).body("code", equalTo("progress.closed-before-raised"));
        close(issue, "2099-10-31").statusCode(422).body("code", equalTo("progress.in-future"));
        close(issue, "2021-11-20").statusCode(200).body("state", equalTo("CLOSED"), "resolution", equalTo("已封闭"));
        close(issue, "2021-11-20").statusCode(409).body("code", equalTo("progress.issue-closed"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"1\"").body(issue("WT-1", "2021-12-02")).put(path(issue)).then()
                .statusCode(409).body("code", equalTo("progress.issue-closed"));
        site.changed(Role.PROJECT_OFFICER, path(issue), "reopening", Map.of("dueOn", "2022-01-15")).statusCode(200)
                .body("state", equalTo("OPEN"), "closedOn", nullValue(), "dueOn", equalTo("2022-01-15"));
        site.changed(Role.PROJECT_OFFICER, path(issue), "reopening", Map.of("dueOn", "2022-01-15")).statusCode(409);
    }

    @Test
    void it_is_overdue_the_day_after_it_was_due() {
        UUID issue = raise("WT-1", "2022-01-10");
        try (var evening = Evening.at("2022-01-10", "20:00")) {
            assertThat(overdue()).isEmpty();
            evening.show("2022-01-11", "08:00");
            assertThat(overdue()).containsExactly("WT-1");
            close(issue, "2022-01-11").statusCode(200);
            assertThat(overdue()).isEmpty();
        }
    }

    private List<String> overdue() {
        return programme.as(Role.AUDITOR).queryParam("overdue", true).get(programme.path("project-issues")).path("items.code");
    }

    @Test
    void it_names_somebody_of_the_programme_and_days_in_order() {
        var stranger = issue("WT-1", "2021-12-01");
        stranger.put("ownerId", UUID.randomUUID());
        programme.post("project-issues", stranger).statusCode(422)
                .body("code", equalTo("progress.person-unknown"), "violations[0].field", equalTo("ownerId"));
        programme.post("project-issues", issue("WT-1", "2021-10-31")).statusCode(422).body("code", equalTo("progress.due-before-raised"));
        raise("WT-1", "2021-12-01");
        programme.post("project-issues", issue("WT-1", "2021-12-01")).statusCode(409).body("code", equalTo("progress.code-taken"));
    }

    @Test
    void those_who_do_not_keep_projects_raise_and_close_nothing() {
        UUID issue = raise("WT-1", "2021-12-01");
        for (Role role : List.of(Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.AUDITOR, Role.MEMBER)) {
            programme.as(role).body(issue("WT-2", "2021-12-01")).post(programme.path("project-issues")).then().statusCode(403);
            site.changed(role, path(issue), "closure", Map.of("closedOn", "2021-11-20", "resolution", "好了")).statusCode(403);
        }
    }

    @Test
    void a_list_takes_the_same_statements_however_long_it_is_and_can_be_narrowed() {
        raise("WT-1", "2021-12-01");
        var caller = programme.as(Role.COMMANDER);
        caller.get(programme.path("project-issues"));
        long one = Statements.during(() -> caller.get(programme.path("project-issues")));
        raise("WT-3", "2021-12-03");
        close(raise("WT-2", "2021-12-02"), "2021-11-20").statusCode(200);
        caller.get(programme.path("project-issues")).then().body("items.code", contains("WT-1", "WT-2", "WT-3"));
        assertThat(Statements.during(() -> caller.get(programme.path("project-issues")))).isEqualTo(one);
        caller.queryParam("state", "OPEN").queryParam("ownerId", owner).queryParam("severity", "HIGH").queryParam("kind", "ISSUE")
                .get(programme.path("project-issues")).then().body("items", hasSize(2));
    }
}
