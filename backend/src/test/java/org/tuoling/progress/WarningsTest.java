package org.tuoling.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

/** Each warning comes and goes with the clock and the records, and nothing of it is stored. */
@QuarkusTest
class WarningsTest {

    private Site site;
    private TestProgramme programme;

    @BeforeEach
    void open() {
        site = new Site();
        programme = site.programme;
    }

    private List<String> kinds(UUID project) {
        return programme.as(Role.GRID_LEADER).queryParam("projectId", project).get(programme.path("project-warnings"))
                .then().statusCode(200).extract().path("items.kind");
    }

    private boolean warned(UUID project, String kind) {
        return kinds(project).contains(kind);
    }

    private void visit(UUID project, UUID person, String day) {
        programme.as(Role.PROJECT_OFFICER).body(Map.of("projectId", project, "visitedOn", day, "visitorId", person, "note", "正常。"))
                .post(programme.path("site-visits")).then().statusCode(201);
    }

    @Test
    void a_project_is_late_once_a_planned_day_has_passed() {
        var body = new HashMap<String, Object>(Map.of(
                "code", "P1", "nameZh", "项目", "placeId", site.projects.place, "recipientId", site.projects.recipient,
                "approvedAmount", Map.of("amount", "10.00", "currency", "CNY"), "startsOn", "2021-03-10", "endsOn", "2021-10-31"));
        UUID project = programme.create("projects", body);
        try (var evening = Evening.at("2021-03-10", "12:00")) {
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isFalse();
            evening.show("2021-03-11", "12:00");
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isTrue();
            site.projects.move(project, "APPROVED", "2021-03-11");
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isTrue();
            site.projects.move(project, "UNDER_WAY", "2021-03-11");
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isFalse();
            programme.create("project-milestones", Site.milestone(project, "M1", 10, "2021-06-30"));
            evening.show("2021-07-01", "12:00");
            programme.as(Role.AUDITOR).queryParam("kind", "LATE_AGAINST_PLAN").get(programme.path("project-warnings")).then()
                    .body("total", equalTo(1), "items[0].since", equalTo("2021-07-01"), "items[0].days", equalTo(1));
            UUID late = UUID.fromString(programme.as(Role.AUDITOR).get(programme.path("project-milestones")).path("items[0].id"));
            programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"")
                    .body(Site.milestone(project, "M1", 10, "2021-06-30", "2021-07-01"))
                    .put(programme.path("project-milestones", late)).then().statusCode(200);
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isFalse();
            evening.show("2021-11-01", "12:00");
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isTrue();
            site.projects.move(project, "COMPLETED", "2021-11-01").statusCode(200);
            assertThat(warned(project, "LATE_AGAINST_PLAN")).isFalse();
        }
    }

    @Test
    void a_month_without_a_report_is_told_after_the_days_of_grace() {
        UUID project = site.underWay("P1", "2021-04-20");
        try (var evening = Evening.at("2021-05-05", "12:00")) {
            assertThat(warned(project, "NO_REPORT_FOR_A_MONTH")).isFalse();
            evening.show("2021-05-06", "12:00");
            assertThat(warned(project, "NO_REPORT_FOR_A_MONTH")).isTrue();
            UUID report = site.draft(project, "2021-04-01", 5);
            assertThat(warned(project, "NO_REPORT_FOR_A_MONTH")).isTrue();
            site.submit(report).statusCode(200);
            assertThat(warned(project, "NO_REPORT_FOR_A_MONTH")).isFalse();
            evening.show("2021-06-05", "12:00");
            assertThat(warned(project, "NO_REPORT_FOR_A_MONTH")).isFalse();
            evening.show("2021-06-06", "12:00");
            programme.as(Role.AUDITOR).queryParam("kind", "NO_REPORT_FOR_A_MONTH").get(programme.path("project-warnings")).then()
                    .body("items[0].since", equalTo("2021-06-06"));
            site.projects.move(project, Map.of("to", "SUSPENDED", "on", "2021-06-06", "reason", "停工")).statusCode(200);
            assertThat(warned(project, "NO_REPORT_FOR_A_MONTH")).isFalse();
        }
    }

    @Test
    void a_project_nobody_visits_for_long_is_told() {
        UUID project = site.underWay("P1", "2021-04-01");
        UUID person = site.person("R-1");
        try (var evening = Evening.at("2021-05-31", "12:00")) {
            assertThat(warned(project, "NO_VISIT_FOR_DAYS")).isFalse();
            evening.show("2021-06-01", "12:00");
            assertThat(warned(project, "NO_VISIT_FOR_DAYS")).isTrue();
            visit(project, person, "2021-06-01");
            assertThat(warned(project, "NO_VISIT_FOR_DAYS")).isFalse();
            evening.show("2021-07-31", "12:00");
            assertThat(warned(project, "NO_VISIT_FOR_DAYS")).isFalse();
            evening.show("2021-08-01", "12:00");
            assertThat(warned(project, "NO_VISIT_FOR_DAYS")).isTrue();
        }
    }

    @Test
    void a_completed_project_waits_so_long_for_its_acceptance() {
        UUID project = site.underWay("P1", "2021-04-01");
        site.projects.move(project, "COMPLETED", "2021-06-01").statusCode(200);
        try (var evening = Evening.at("2021-07-31", "12:00")) {
            assertThat(warned(project, "ACCEPTANCE_OVERDUE")).isFalse();
            evening.show("2021-08-01", "12:00");
            assertThat(warned(project, "ACCEPTANCE_OVERDUE")).isTrue();
            site.accept(project, "2021-08-01");
            assertThat(warned(project, "ACCEPTANCE_OVERDUE")).isFalse();
        }
    }

    @Test
    void money_may_be_a_little_ahead_of_progress_and_no_more() {
        UUID project = site.underWay("P1", "2021-04-01");
        var purse = new Purse(project);
        purse.holds("PAID", 100_000_00, 0);
        assertThat(warned(project, "MONEY_AHEAD_OF_PROGRESS")).isFalse();
        purse.holds("PAID", 150_000_00, 0);
        assertThat(warned(project, "MONEY_AHEAD_OF_PROGRESS")).isFalse();
        purse.holds("PAID", 500_000_00, 0);
        assertThat(warned(project, "MONEY_AHEAD_OF_PROGRESS")).isTrue();
        UUID report = site.draft(project, "2021-04-01", 35);
        site.submit(report);
        assertThat(warned(project, "MONEY_AHEAD_OF_PROGRESS")).isTrue();
        site.approve(report).statusCode(200);
        assertThat(warned(project, "MONEY_AHEAD_OF_PROGRESS")).isFalse();
        purse.holds("PAID", 600_000_00, 90_000_00);
        programme.as(Role.AUDITOR).queryParam("kind", "MONEY_AHEAD_OF_PROGRESS").get(programme.path("project-warnings")).then()
                .body("items[0].paidPercent", equalTo(51), "items[0].physicalPercent", equalTo(35));
    }

    @Test
    void money_of_an_accepted_project_waits_so_long_for_its_final_account() {
        UUID project = site.underWay("P1", "2021-04-01");
        var purse = new Purse(project);
        purse.holds("PAID", 900_000_00, 0);
        site.projects.move(project, "COMPLETED", "2021-05-01").statusCode(200);
        site.accept(project, "2021-06-01");
        try (var evening = Evening.at("2021-08-30", "12:00")) {
            assertThat(warned(project, "FINAL_ACCOUNT_OVERDUE")).isFalse();
            evening.show("2021-08-31", "12:00");
            assertThat(warned(project, "FINAL_ACCOUNT_OVERDUE")).isTrue();
            purse.holds("PAID", 900_000_00, 900_000_00);
            purse.holds("FINAL", 900_000_00, 0);
            assertThat(warned(project, "FINAL_ACCOUNT_OVERDUE")).isFalse();
        }
    }

    @Test
    void warnings_take_the_same_statements_however_many_there_are_and_members_see_none() {
        try (var evening = Evening.at("2021-08-01", "12:00")) {
            site.underWay("P1", "2021-04-01");
            var caller = programme.as(Role.COMMANDER);
            caller.get(programme.path("project-warnings"));
            long few = Statements.during(() -> caller.get(programme.path("project-warnings")));
            site.underWay("P2", "2021-04-01");
            site.underWay("P3", "2021-04-01");
            caller.get(programme.path("project-warnings")).then().body("total", equalTo(6));
            assertThat(Statements.during(() -> caller.get(programme.path("project-warnings")))).isEqualTo(few);
            programme.as(Role.MEMBER).get(programme.path("project-warnings")).then().statusCode(403);
            assertThat(evening.now()).isNotNull();
        }
    }

    /** What accounts of the ledger hold for a project, as rows only: how money gets there is the ledger's test. */
    private final class Purse {

        private final UUID project;
        private final UUID book = Ids.next();
        private final UUID origin = Ids.next();
        private final UUID category;

        Purse(UUID project) {
            this.project = project;
            UUID county = programme.create("places", Map.of(
                    "codeSystem", "GBT2260", "code", "652901", "nameZh", "受援县", "side", "RECIPIENT", "recipientOfAid", true));
            UUID fund = programme.create("classifications", Map.of("code", "FUND", "nameZh", "资金", "kind", "FUNDING", "validFrom", "2019-12-01"));
            category = programme.create("classifications/" + fund + "/terms", Map.of("code", "LIV", "nameZh", "民生", "position", 1));
            sql("""
                insert into ledger_book (id, programme_id, place_id, money_kind, currency, last_number, last_hash, opened_at)
                values (?, ?, ?, 'FISCAL_AID', 'CNY', 0, decode(repeat('00', 32), 'hex'), now())
                """, book, programme.id(), county);
            sql("""
                insert into appropriation (id, version, programme_id, fiscal_year, source, document_number, amount_minor,
                                           place_id, granted_on, search_text)
                values (?, 0, ?, 2021, '财政局', '1号', 100000000, ?, date '2021-01-01', '')
                """, origin, programme.id(), county);
        }

        /** Contract and payee are not looked at, so none are made: the keys to them are not asked meanwhile. */
        void holds(String stage, long in, long out) {
            QuarkusTransaction.requiringNew().run(() -> {
                sql("set local session_replication_role = replica");
                sql("delete from ledger_account where project_id = ? and stage = ?", project, stage);
                sql("""
                    insert into ledger_account (id, programme_id, book_id, stage, origin_id, project_id, category_id,
                                                contract_id, payee_id, in_minor, out_minor, posting_count)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """, Ids.next(), programme.id(), book, stage, origin, project, category, Ids.next(), Ids.next(), in, out);
            });
        }

        private void sql(String text, Object... arguments) {
            TestProgramme.bean(Sql.class).update(text, arguments);
        }
    }
}
