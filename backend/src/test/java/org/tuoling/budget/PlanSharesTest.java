package org.tuoling.budget;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PlanSharesTest {

    private BudgetFixtures budget;
    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        budget = new BudgetFixtures();
        programme = budget.programme;
    }

    private Map<String, Object> livelihood(int minimum, String validFrom) {
        return new HashMap<>(Map.of(
                "code", "LIVELIHOOD",
                "nameZh", "民生项目占比",
                "minimumPermille", minimum,
                "rule", "TERMS",
                "termIds", List.of(budget.livelihood),
                "validFrom", validFrom));
    }

    private static Map<String, Object> local() {
        return Map.of(
                "code", "LOCAL",
                "nameZh", "县及以下占比",
                "minimumPermille", 800,
                "rule", "RECIPIENT_TIERS",
                "tiers", List.of("COUNTY", "TOWNSHIP", "VILLAGE"),
                "validFrom", "2020-01-01");
    }

    private UUID planWith(String livelihood, String industry) {
        UUID plan = budget.draft(2021);
        budget.line(plan, budget.project("L-" + plan), livelihood);
        budget.line(plan, budget.projectOf("I-" + plan, "KP-ENT", budget.industry), industry);
        return plan;
    }

    private ValidatableResponse refused(UUID plan, Map<String, Object> approval, String code) {
        return budget.approving(plan, approval).statusCode(422).body("code", equalTo(code));
    }

    private static Map<String, Object> reason(String code, String reason) {
        return Map.of("shareReasons", List.of(Map.of("code", code, "reason", reason)));
    }

    @Test
    void shares_follow_the_lines_of_a_draft() {
        programme.create("plan-shares", livelihood(800, "2020-01-01"));
        UUID plan = budget.draft(2021);
        budget.plan(plan)
                .body("shares.share.code", contains("LIVELIHOOD"), "shares.permille", contains(nullValue()))
                .body("shares.met", contains(true));
        UUID school = budget.project("P-1");
        budget.line(plan, school, "799.99");
        budget.line(plan, budget.projectOf("P-2", "KP-ENT", budget.industry), "200.01");
        budget.plan(plan)
                .body("shares.numerator.amount", contains("799.99"), "shares.denominator.amount", contains("1000.00"))
                .body("shares.permille", contains(799), "shares.met", contains(false));
        budget.change(plan, school, "800.04");
        budget.plan(plan).body("shares.permille", contains(800), "shares.met", contains(true));
    }

    @Test
    void below_the_minimum_a_plan_takes_a_reason_that_is_kept() {
        programme.create("plan-shares", livelihood(800, "2020-01-01"));
        UUID plan = planWith("700.00", "300.00");
        refused(plan, Map.of(), "budget.share-reason-missing").body("violations[0].field", equalTo("shareReasons"));
        refused(plan, reason("OTHER", "因故"), "budget.share-reason-unknown");
        budget.approving(plan, reason("LIVELIHOOD", " ")).statusCode(400);
        budget.approving(plan, reason("LIVELIHOOD", "产业园续建"))
                .statusCode(200)
                .body("shares.reason", contains("产业园续建"), "shares.permille", contains(700));
    }

    @Test
    void the_database_asks_for_the_reason_too() {
        UUID share = programme.create("plan-shares", livelihood(800, "2020-01-01"));
        UUID plan = budget.draft(2021);
        var sql = TestProgramme.bean(Sql.class);
        String insert = """
                insert into plan_share_reading (programme_id, plan_id, share_id, minimum_permille, numerator_minor, denominator_minor)
                values (?, ?, ?, 800, 799, 1000)
                """;
        assertThatThrownBy(() -> sql.update(insert, programme.id(), plan, share)).isInstanceOf(SqlFailure.class);
    }

    @Test
    void a_body_without_a_tier_counts_as_the_one_above_it() {
        programme.create("plan-shares", local());
        UUID plan = budget.draft(2021);
        budget.line(plan, budget.projectOf("P-1", "KP-HOS", budget.livelihood), "300.00");
        budget.line(plan, budget.projectOf("P-2", "KP-ENT", budget.industry), "700.00");
        budget.plan(plan).body("shares.numerator.amount", contains("300.00"), "shares.met", contains(false));
    }

    @Test
    void each_plan_is_judged_by_the_share_that_holds_when_its_year_begins() {
        programme.create("plan-shares", livelihood(800, "2020-01-01"));
        programme.create("plan-shares", livelihood(850, "2021-02-01"));
        budget.plan(budget.draft(2019)).body("shares.minimumPermille", equalTo(List.of()));
        budget.plan(budget.draft(2021)).body("shares.minimumPermille", contains(800));
        budget.plan(budget.draft(2022)).body("shares.minimumPermille", contains(850));
    }

    @Test
    void a_share_a_plan_was_approved_by_stays() {
        UUID share = programme.create("plan-shares", livelihood(500, "2020-01-01"));
        budget.approving(planWith("700.00", "300.00")).statusCode(200);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(livelihood(100, "2020-01-01"))
                .put(programme.path("plan-shares", share))
                .then()
                .statusCode(409)
                .body("code", equalTo("budget.share-read"));
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(programme.path("plan-shares", share))
                .then()
                .statusCode(409);
    }

    @Test
    void a_laxer_share_does_not_hold_at_once() {
        UUID share = programme.create("plan-shares", livelihood(800, "2020-01-01"));
        programme.post("plan-shares", livelihood(799, "2021-01-01")).statusCode(409)
                .body("code", equalTo("budget.share-holds"), "violations[0].field", equalTo("validFrom"));
        var wider = livelihood(800, "2021-01-01");
        wider.put("termIds", List.of(budget.livelihood, budget.industry));
        programme.post("plan-shares", wider).statusCode(409).body("code", equalTo("budget.share-holds"));
        for (var laxer : List.of(livelihood(799, "2020-01-01"), livelihood(800, "2099-01-01"))) {
            step().body(laxer).put(programme.path("plan-shares", share)).then()
                    .statusCode(409).body("code", equalTo("budget.share-holds"));
        }
        step().delete(programme.path("plan-shares", share)).then().statusCode(409).body("code", equalTo("budget.share-holds"));
        UUID later = programme.create("plan-shares", livelihood(100, "2099-01-01"));
        step().body(livelihood(100, "2021-01-01")).put(programme.path("plan-shares", later)).then().statusCode(409);
        step().delete(programme.path("plan-shares", later)).then().statusCode(204);
        programme.create("plan-shares", livelihood(801, "2021-01-01"));
        step().body(livelihood(810, "2020-01-01")).put(programme.path("plan-shares", share)).then().statusCode(200);
    }

    private RequestSpecification step() {
        return programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"");
    }

    @Test
    void shares_are_set_by_the_administrator_alone() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                programme
                        .as(role)
                        .body(livelihood(0, "2020-01-01"))
                        .post(programme.path("plan-shares"))
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void shares_say_how_they_are_counted() {
        var body = livelihood(800, "2020-01-01");
        body.put("termIds", List.of());
        programme.post("plan-shares", body).statusCode(422).body("code", equalTo("budget.share-terms-missing"));
        body.put("rule", "RECIPIENT_TIERS");
        programme.post("plan-shares", body).statusCode(422).body("code", equalTo("budget.share-tiers-missing"));
        programme.create("plan-shares", livelihood(800, "2020-01-01"));
        programme
                .post("plan-shares", livelihood(700, "2020-01-01"))
                .statusCode(409)
                .body("code", equalTo("budget.share-code-taken"));
    }
}
