package org.tuoling.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class InvestmentsResourceTest {

    private TestProgramme programme;
    private UUID project;

    @BeforeEach
    void registerProject() {
        programme = TestProgramme.open();
        project = new ProjectFixtures(programme).register("P1");
    }

    private Map<String, Object> investment(String kind, String source, String amount) {
        return new HashMap<>(Map.of(
                "projectId", project, "kind", kind, "source", source, "amount", ProjectFixtures.yuan(amount), "on", "2021-03-20"));
    }

    private UUID add(String kind, String source, String amount) {
        return programme.create("project-investments", investment(kind, source, amount));
    }

    @Test
    void amounts_stand_beside_each_other_by_kind_and_are_never_added() {
        add("ENTERPRISE", "甲公司", "300.00");
        add("ENTERPRISE", "乙公司", "200.50");
        add("LOCAL", "县财政", "70.00");
        programme.as(Role.AUDITOR).get(programme.path("projects", project)).then()
                .body("investment.kind", contains("ENTERPRISE", "LOCAL"), "investment.amount.amount", contains("500.50", "70.00"));
        programme.as(Role.AUDITOR).queryParam("kind", "LOCAL").get(programme.path("project-investments")).then()
                .body("items.source", contains("县财政"));
    }

    @Test
    void a_source_puts_in_one_amount_of_a_kind_a_day() {
        UUID first = add("LOCAL", "县财政", "70.00");
        programme.post("project-investments", investment("LOCAL", "县财政", "80.00")).statusCode(409)
                .body("code", equalTo("project.investment-twice"));
        programme.post("project-investments", investment("AID", "县财政", "0.00")).statusCode(422)
                .body("code", equalTo("project.investment-of-nothing"));
        var future = investment("AID", "省财政", "1.00");
        future.put("on", "2099-01-01");
        programme.post("project-investments", future).statusCode(422).body("code", equalTo("project.investment-in-future"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(investment("LOCAL", "县财政", "80.00"))
                .put(programme.path("project-investments", first)).then().statusCode(200).body("amount.amount", equalTo("80.00"));
    }

    @Test
    void those_who_do_not_keep_projects_only_read() {
        UUID kept = add("LOCAL", "县财政", "70.00");
        for (Role role : List.of(Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.AUDITOR, Role.MEMBER)) {
            programme.as(role).body(investment("AID", "市财政", "1.00")).post(programme.path("project-investments")).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").delete(programme.path("project-investments", kept)).then().statusCode(403);
        }
        programme.as(Role.FINANCE_OFFICER).get(programme.path("project-investments")).then().statusCode(200);
        programme.as(Role.MEMBER).get(programme.path("project-investments")).then().statusCode(403);
    }

    @Test
    void lists_of_projects_and_investments_take_the_same_statements_however_long_they_are() {
        add("LOCAL", "县财政", "70.00");
        var caller = programme.as(Role.COMMANDER);
        caller.get(programme.path("project-investments"));
        long investments = Statements.during(() -> caller.get(programme.path("project-investments")));
        long projects = Statements.during(() -> caller.get(programme.path("projects")));
        add("ENTERPRISE", "甲公司", "70.00");
        add("AID", "市财政", "70.00");
        assertThat(Statements.during(() -> caller.get(programme.path("project-investments")))).isEqualTo(investments);
        assertThat(Statements.during(() -> caller.get(programme.path("projects")))).isEqualTo(projects);
    }

    @Test
    void a_workbook_is_tried_loaded_and_loaded_again() {
        String csv = "项目编号,资金来源类别,出资方,金额,日期,备注\nP1,企业投资,甲公司,500000000,2021-03-20,分期\nP1,地方配套,县财政,6800000.5,2021-04-15,\n";
        load(csv, true).body("created", equalTo(2), "errors", hasSize(0));
        programme.as(Role.AUDITOR).get(programme.path("project-investments")).then().body("total", equalTo(0));
        load(csv, false).body("created", equalTo(2));
        String exported = programme.as(Role.AUDITOR).queryParam("format", "csv").get(programme.path("project-investments", "export"))
                .then().statusCode(200).extract().asString();
        load(exported, false).body("created", equalTo(0), "unchanged", equalTo(2));
    }

    private io.restassured.response.ValidatableResponse load(String csv, boolean dryRun) {
        return programme.as(Role.PROJECT_OFFICER).contentType(MediaTypes.CSV).queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8)).post(programme.path("project-investments", "import")).then().statusCode(200);
    }
}
