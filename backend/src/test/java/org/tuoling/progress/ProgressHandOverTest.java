package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.grid.GridTree;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ProgressHandOverTest {

    private static final String LAST_DAY = "2021-12-31";

    private TestProgramme programme;
    private GridTree tree;
    private UUID leaving;
    private UUID project;
    private UUID deployment;

    @BeforeEach
    void startProject() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
        leaving = tree.seated(tree.east);
        var body = new HashMap<>(tree.project("P-1", leaving));
        body.put("approvedAmount", Map.of("amount", "1000.00", "currency", "CNY"));
        project = programme.create("projects", body);
        move("APPROVED", 0);
        move("UNDER_WAY", 1);
        deployment = UUID.fromString(programme.as(Role.AUDITOR).queryParam("personId", leaving)
                .get(programme.path("deployments")).path("items[0].id"));
    }

    private void move(String to, int version) {
        programme.as(Role.COMMANDER).header("If-Match", "\"" + version + "\"").body(Map.of("to", to, "on", "2021-03-01"))
                .post(programme.path("projects", project, "transitions")).then().statusCode(200);
    }

    private UUID raise(String code) {
        return programme.create("project-issues", Map.of(
                "projectId", project, "code", code, "kind", "RISK", "title", "风险" + code, "severity", "LOW",
                "ownerId", leaving, "raisedOn", "2021-11-01", "dueOn", "2022-02-01"));
    }

    private UUID report(String month) {
        return UUID.fromString(programme.as(Role.PROJECT_OFFICER, leaving)
                .body(Map.of("projectId", project, "month", month, "physicalPercent", 10, "narrative", "进场。"))
                .post(programme.path("progress-reports")).then().statusCode(201).extract().path("id"));
    }

    @Test
    void open_issues_and_reports_go_on_to_the_successor_and_closed_ones_stay_his() {
        UUID open = raise("WT-1");
        UUID closed = raise("WT-2");
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(Map.of("closedOn", "2021-11-20", "resolution", "排除"))
                .post(programme.path("project-issues", closed, "closure")).then().statusCode(200);
        UUID report = report("2021-04-01");
        programme.as(Role.COMMANDER).queryParam("on", LAST_DAY).get(programme.path("deployments", deployment, "holdings")).then()
                .body("titleZh", hasItems("项目问题：风险WT-1", "项目月报：项目P-1（2021-04）"), "titleZh", not(hasItem("项目问题：风险WT-2")));
        UUID successor = tree.seated(tree.east);
        programme.as(Role.COMMANDER).body(Map.of("endedOn", LAST_DAY, "reason", "任期届满", "successorId", successor))
                .post(programme.path("deployments", deployment, "end")).then().statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("project-issues", open)).then().body("owner.id", equalTo(successor.toString()));
        programme.as(Role.AUDITOR).get(programme.path("progress-reports", report)).then().body("author.id", equalTo(successor.toString()));
        programme.as(Role.AUDITOR).queryParam("ownerId", leaving).get(programme.path("project-issues")).then()
                .body("items.code", contains("WT-2"));
    }

    @Test
    void what_he_holds_is_read_by_the_same_statements_however_much_it_is() {
        raise("WT-1");
        report("2021-04-01");
        var holdings = programme.path("deployments", deployment, "holdings") + "?on=" + LAST_DAY;
        var caller = programme.as(Role.COMMANDER);
        caller.get(holdings);
        long few = Statements.during(() -> caller.get(holdings));
        raise("WT-2");
        report("2021-05-01");
        assertThat(Statements.during(() -> caller.get(holdings))).isEqualTo(few);
    }
}
