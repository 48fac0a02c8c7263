package org.tuoling.budget;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A county that receives aid, a town in it, bodies of both, and categories of funding to plan projects with. */
final class BudgetFixtures {

    final TestProgramme programme = TestProgramme.open();
    final UUID county;
    final UUID town;
    final UUID fiscal;
    final UUID outside;
    final UUID livelihood;
    final UUID industry;

    /** In the order in which they came. */
    final List<UUID> appropriations = new ArrayList<>();

    private final UUID government;
    private final UUID hospital;
    private final UUID enterprise;

    BudgetFixtures() {
        county = place("GBT2260", "652930", null, true);
        town = place("NBS12", "652930100000", county, false);
        government = organisation("KP-GOV", "GOVERNMENT", "COUNTY", null);
        hospital = organisation("KP-HOS", "HOSPITAL", null, government);
        enterprise = organisation("KP-ENT", "ENTERPRISE", null, null);
        UUID funding = classification("FUND", "FUNDING");
        UUID field = classification("FIELD", "FIELD");
        fiscal = term(funding, "FISCAL");
        outside = term(funding, "OUTSIDE");
        livelihood = term(field, "LIVELIHOOD");
        industry = term(field, "INDUSTRY");
    }

    private UUID place(String system, String code, UUID parent, boolean receives) {
        var body = new HashMap<String, Object>(Map.of(
                "codeSystem", system, "code", code, "nameZh", code, "side", "RECIPIENT", "recipientOfAid", receives));
        body.put("parentId", parent);
        return programme.create("places", body);
    }

    private UUID organisation(String code, String kind, String tier, UUID parent) {
        var body = new HashMap<String, Object>(
                Map.of("code", code, "nameZh", code, "kind", kind, "side", "RECIPIENT", "placeId", county));
        body.put("tier", tier);
        body.put("parentId", parent);
        return programme.create("organisations", body);
    }

    private UUID classification(String code, String kind) {
        return programme.create(
                "classifications", Map.of("code", code, "nameZh", code, "kind", kind, "validFrom", "2019-12-01"));
    }

    private UUID term(UUID classification, String code) {
        return programme.create(
                "classifications/" + classification + "/terms", Map.of("code", code, "nameZh", code, "position", 1));
    }

    static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    /** A project of the county for its government, that counts as livelihood. */
    UUID project(String code) {
        return project(code, town, government, livelihood);
    }

    UUID projectOf(String code, String recipient, UUID term) {
        return project(code, county, recipient.equals("KP-HOS") ? hospital : enterprise, term);
    }

    private UUID project(String code, UUID place, UUID recipient, UUID term) {
        return programme.create("projects", projectBody(code, place, recipient, term));
    }

    Map<String, Object> projectBody(String code) {
        return projectBody(code, town, government, livelihood);
    }

    private static Map<String, Object> projectBody(String code, UUID place, UUID recipient, UUID term) {
        return new HashMap<>(Map.of(
                "code", code,
                "nameZh", "项目" + code,
                "placeId", place,
                "recipientId", recipient,
                "startsOn", "2021-03-01",
                "termIds", List.of(term)));
    }

    UUID draft(int year) {
        return UUID.fromString(drafting(Map.of("fiscalYear", year, "reason", "年度计划"))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    ValidatableResponse drafting(Map<String, Object> body) {
        return programme.as(Role.FINANCE_OFFICER).body(body).post(programme.path("plans")).then();
    }

    UUID line(UUID plan, UUID project, String amount) {
        return UUID.fromString(adding(plan, project, fiscal, amount).statusCode(201).extract().path("id"));
    }

    ValidatableResponse adding(UUID plan, UUID project, UUID category, String amount) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of("projectId", project, "categoryId", category, "amount", yuan(amount)))
                .post(programme.path("plans", plan, "lines"))
                .then();
    }

    /** Gives the line of a draft that names the project another amount. */
    void change(UUID plan, UUID project, String amount) {
        String line = programme
                .as(Role.AUDITOR)
                .get(programme.path("plans", plan, "lines"))
                .path("items.find { it.project.id == '%s' }.id".formatted(project));
        String tag = programme.as(Role.AUDITOR).get(programme.path("plans", plan, "lines", line)).header("ETag");
        programme
                .as(Role.FINANCE_OFFICER)
                .header("If-Match", tag)
                .body(Map.of("projectId", project, "categoryId", fiscal, "amount", yuan(amount)))
                .put(programme.path("plans", plan, "lines", line))
                .then()
                .statusCode(200);
    }

    ValidatableResponse plan(UUID plan) {
        return programme.as(Role.AUDITOR).get(programme.path("plans", plan)).then().statusCode(200);
    }

    String tagOf(UUID plan) {
        return plan(plan).extract().header("ETag");
    }

    ValidatableResponse approving(UUID plan) {
        return approving(plan, Map.of());
    }

    ValidatableResponse approving(UUID plan, Map<String, Object> body) {
        return programme
                .as(Role.COMMANDER)
                .header("If-Match", tagOf(plan))
                .body(body)
                .post(programme.path("plans", plan, "approval"))
                .then();
    }

    /** A plan in force that gives one project one amount. */
    UUID approved(int year, UUID project, String amount) {
        UUID plan = draft(year);
        line(plan, project, amount);
        approving(plan).statusCode(200);
        return plan;
    }

    /** Lets a project the plans give money begin, so that it can be allocated. */
    void start(UUID project) {
        move(project, Map.of("to", "APPROVED", "on", "2021-03-10")).statusCode(200);
    }

    ValidatableResponse move(UUID project, Map<String, Object> step) {
        String tag = programme.as(Role.AUDITOR).get(programme.path("projects", project)).header("ETag");
        return programme
                .as(Role.COMMANDER)
                .header("If-Match", tag)
                .body(step)
                .post(programme.path("projects", project, "transitions"))
                .then();
    }

    /** Money granted to the county that has come. */
    void receive(String number, String on, String amount) {
        appropriations.add(programme.create("appropriations", appropriation(number, on, amount)));
    }

    private Map<String, Object> appropriation(String number, String on, String amount) {
        return Map.of(
                "documentNumber", number,
                "fiscalYear", Integer.parseInt(on.substring(0, 4)),
                "source", "示例财政局",
                "placeId", county,
                "grantedOn", on,
                "receivedOn", on,
                "amount", yuan(amount));
    }

    ValidatableResponse budgetLines() {
        return programme
                .as(Role.AUDITOR)
                .get(programme.path("budget-lines"))
                .then()
                .statusCode(200);
    }

    /** A request by one account that holds several roles. */
    RequestSpecification asBoth(Role one, Role other) {
        UUID account = TestProgramme.newAccount();
        TestProgramme.bean(Grants.class).give(account, programme.id(), one, null, null);
        TestProgramme.bean(Grants.class).give(account, programme.id(), other, null, null);
        return given().cookie(Callers.COOKIE, TestProgramme.bean(Sessions.class).open(account))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
