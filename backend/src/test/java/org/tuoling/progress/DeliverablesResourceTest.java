package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
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
class DeliverablesResourceTest {

    private Site site;
    private TestProgramme programme;
    private UUID project;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
        project = site.underWay("P1", "2021-03-10");
    }

    private Map<String, Object> deliverable(String code, String quantity, String unit, String deliveredOn) {
        var body = new HashMap<String, Object>(Map.of(
                "projectId", project, "code", code, "nameZh", "成果" + code, "quantity", new BigDecimal(quantity), "unit", unit));
        body.put("deliveredOn", deliveredOn);
        return body;
    }

    @Test
    void a_deliverable_is_promised_until_it_is_delivered() {
        UUID stables = programme.create("deliverables", deliverable("CG-1", "3400.5", "M2", null));
        programme.as(Role.AUDITOR).get(programme.path("deliverables", stables)).then()
                .body("quantity", equalTo(3400.5f), "deliveredOn", nullValue());
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(deliverable("CG-1", "3400", "M2", "2021-04-28"))
                .put(programme.path("deliverables", stables)).then().statusCode(200).body("quantity", equalTo(3400));
        programme.post("deliverables", deliverable("CG-1", "1", "M2", null)).statusCode(409).body("code", equalTo("progress.code-taken"));
        programme.post("deliverables", deliverable("CG-2", "0", "M2", null)).statusCode(400);
        programme.post("deliverables", deliverable("CG-2", "1", "M2", "2099-01-01")).statusCode(422).body("code", equalTo("progress.in-future"));
    }

    @Test
    void a_list_takes_the_same_statements_however_long_it_is_and_can_be_narrowed() {
        programme.create("deliverables", deliverable("CG-1", "3400", "M2", "2021-04-28"));
        var caller = programme.as(Role.COMMANDER);
        caller.get(programme.path("deliverables"));
        long one = Statements.during(() -> caller.get(programme.path("deliverables")));
        programme.create("deliverables", deliverable("CG-2", "700", "HEAD", "2021-06-20"));
        programme.create("deliverables", deliverable("CG-3", "5", "M2", null));
        assertThat(Statements.during(() -> caller.get(programme.path("deliverables")))).isEqualTo(one);
        caller.queryParam("unit", "M2").queryParam("delivered", true).get(programme.path("deliverables")).then().body("items.code", contains("CG-1"));
    }

    @Test
    void those_who_do_not_keep_projects_deliver_nothing() {
        for (Role role : List.of(Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.AUDITOR, Role.MEMBER)) {
            programme.as(role).body(deliverable("CG-1", "1", "M2", null)).post(programme.path("deliverables")).then().statusCode(403);
        }
    }

    private void declare(String row) {
        String headings = "编号,中文名称,英文名称,领域,顺序,计量单位,计量方式,层级,单位层级,分类体系编号,分类条目编号,已到达状态,事项代码,计数规则（中文）,计数规则（英文）,范围（中文）,范围（英文）\n";
        declared(headings + row).statusCode(200);
    }

    private io.restassured.response.ValidatableResponse declared(String csv) {
        return programme.as(Role.ADMINISTRATOR).contentType(MediaTypes.CSV).body(csv.getBytes(StandardCharsets.UTF_8))
                .post(programme.path("indicators", "import")).then();
    }

    @Test
    void a_figure_counts_what_is_delivered_in_its_unit_and_leads_to_it() {
        declare("IN-3,圈舍,Housing,INDUSTRY,1,M2,DELIVERABLES,,,,,,P1,规则,Rule,范围,Scope\n");
        figure("IN-3").body("value", nullValue());
        programme.create("deliverables", deliverable("CG-1", "3400.5", "M2", "2021-04-28"));
        programme.create("deliverables", deliverable("CG-2", "10", "M2", null));
        programme.create("deliverables", deliverable("CG-3", "700", "HEAD", "2021-04-28"));
        figure("IN-3").body("value", equalTo(3400.5f));
        programme.as(Role.COMMANDER).get(programme.path("indicators", "IN-3", "records")).then()
                .body("items.code", contains("CG-1"), "items[0].number", equalTo(3400.5f), "items[0].parentId", equalTo(project.toString()));
    }

    private io.restassured.response.ValidatableResponse figure(String code) {
        return programme.as(Role.COMMANDER).get(programme.path("indicators", code)).then().statusCode(200);
    }

    @Test
    void a_figure_of_investment_is_of_one_kind_of_source() {
        declare("IN-1,投资,Investment,INDUSTRY,1,CNY,PROJECT_INVESTMENT,ENTERPRISE,,,,,P1,规则,Rule,范围,Scope\n");
        invest("ENTERPRISE", "500.00");
        invest("LOCAL", "70.00");
        figure("IN-1").body("money.amount", equalTo("500.00"));
        String headings = "编号,中文名称,英文名称,领域,顺序,计量单位,计量方式,计数规则（中文）,计数规则（英文）,范围（中文）,范围（英文）\n";
        declared(headings + "IN-9,投资,Investment,INDUSTRY,1,CNY,PROJECT_INVESTMENT,规则,Rule,范围,Scope\n").statusCode(422)
                .body("violations[0].code", equalTo("indicator.source-kind-missing"));
        declared(headings + "IN-9,成果,Results,INDUSTRY,1,PROJECT,DELIVERABLES,规则,Rule,范围,Scope\n").statusCode(422)
                .body("violations[0].code", equalTo("indicator.unit-of-deliverables"));
    }

    private void invest(String kind, String amount) {
        programme.create("project-investments", Map.of(
                "projectId", project, "kind", kind, "source", "出资方", "amount", Map.of("amount", amount, "currency", "CNY"), "on", "2021-03-20"));
    }
}
