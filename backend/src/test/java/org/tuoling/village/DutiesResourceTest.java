package org.tuoling.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.village.VillageScene.kind;
import static org.tuoling.village.VillageScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.Pictures;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.calendar.CalendarSource;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DutiesResourceTest {

    @Inject
    @Any
    Instance<CalendarSource> calendar;

    private TestProgramme programme;
    private VillageScene scene;
    private UUID zhang;
    private UUID station;
    private UUID monthly;
    private Evening evening;

    @BeforeEach
    void openVillages() {
        evening = Evening.at("2022-01-10", "10:00");
        programme = TestProgramme.open();
        scene = new VillageScene(programme);
        zhang = scene.deployed("张三");
        station = programme.create("village-stations", with(scene.station("VS-1", zhang), "startsOn", "2021-10-15"));
        monthly = scene.owing("M", 1);
    }

    @AfterEach
    void close() {
        evening.close();
    }

    private ValidatableResponse list(String parameter, Object value) {
        return programme.as(Role.AUDITOR).queryParam("sort", "dueOn").queryParam(parameter, value).get(programme.path("duties")).then()
                .statusCode(200);
    }

    private UUID duty(String periodStart) {
        return scene.duty(station, monthly, periodStart);
    }

    private ValidatableResponse completeBy(RequestSpecification who, UUID duty, Object body) {
        return who.body(body).post(programme.path("duties", duty, "completion")).then();
    }

    private static Map<String, Object> done(String day) {
        return Map.of("doneOn", day, "note", "现场办公，收集诉求 3 条。");
    }

    private static long count() {
        return TestProgramme.bean(Sql.class).one("select count(*) as n from duty", row -> row.number("n")).orElseThrow();
    }

    @Test
    void what_is_owed_comes_first_by_its_day_and_then_what_is_done_the_latest_first() {
        completeBy(programme.asMember(zhang), duty("2021-11-01"), done("2021-11-20")).statusCode(200);
        completeBy(programme.asMember(zhang), duty("2021-12-01"), done("2022-01-05")).statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("duties")).then()
                .body("items.periodStart", contains("2022-01-01", "2022-02-01", "2022-03-01", "2021-12-01", "2021-11-01"))
                .body("items.state", contains("DUE", "UPCOMING", "UPCOMING", "DONE_LATE", "DONE"));
    }

    @Test
    void duties_are_those_of_the_whole_periods_of_the_stay_and_of_two_periods_ahead() {
        list("stationId", station)
                .body("items.periodStart", contains("2021-11-01", "2021-12-01", "2022-01-01", "2022-02-01", "2022-03-01"))
                .body("items.dueOn", contains("2021-11-30", "2021-12-31", "2022-01-31", "2022-02-28", "2022-03-31"))
                .body("items.state", contains("OVERDUE", "OVERDUE", "DUE", "UPCOMING", "UPCOMING"));
        UUID yearly = scene.owing("Y", 12);
        list("kindId", yearly).body("items.periodStart", contains("2022-01-01"));
        scene.owing("H", 6);
        list("q", "zs").body("total", equalTo(8));
        list("q", "一村").body("total", equalTo(8));
        list("q", "二村").body("total", equalTo(0));
    }

    @Test
    void several_owed_in_a_period_are_numbered() {
        UUID twice = programme.create("duty-kinds", with(kind("T", 3), "timesOwed", 2));
        list("kindId", twice).body("items.number", containsInAnyOrder(1, 2, 1, 2, 1, 2)).body("items[0].periodStart", equalTo("2022-01-01"));
    }

    @Test
    void the_timer_goes_on_as_time_passes_and_two_instances_generate_nothing_twice() throws Exception {
        list("stationId", station).body("total", equalTo(5));
        evening.show("2022-05-10", "10:00");
        long before = count();
        inParallel(List.of(() -> TestProgramme.bean(DutyPlan.class).goOn(), () -> TestProgramme.bean(DutyPlan.class).goOn()));
        list("stationId", station).body("total", equalTo(9)).body("items[8].periodStart", equalTo("2022-07-01"));
        long after = count();
        assertThat(after).isGreaterThanOrEqualTo(before + 4);
        assertThat(TestProgramme.bean(DutyPlan.class).goOn()).isZero();
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void nothing_is_owed_after_the_deployment_or_the_catalogue_ends() {
        evening.show("2022-12-20", "10:00");
        TestProgramme.bean(DutyTimer.class).sweep();
        list("stationId", station).body("total", equalTo(14)).body("items[13].dueOn", equalTo("2022-12-31"));
        UUID ending = programme.create("duty-kinds", with(kind("E", 1), "validTo", "2022-01-15"));
        list("kindId", ending).body("items.periodStart", contains("2021-11-01", "2021-12-01"));
    }

    @Test
    void another_rhythm_holds_from_the_next_period_on() {
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(with(kind("M", 3), "nameZh", "每季度一次"))
                .put(programme.path("duty-kinds", monthly)).then().statusCode(200);
        list("stationId", station)
                .body("items.periodStart", contains("2021-11-01", "2021-12-01", "2022-01-01", "2022-04-01", "2022-07-01"))
                .body("items.dueOn[3]", equalTo("2022-06-30"));
    }

    @Test
    void a_period_of_zero_is_refused_by_the_domain_and_by_the_database() {
        for (int months : new int[] {0, -1, 61}) {
            programme.post("duty-kinds", kind("Z", months)).statusCode(422)
                    .body("code", equalTo("village.period-not-positive"), "violations[0].field", equalTo("everyMonths"));
        }
        programme.post("duty-kinds", with(kind("Z", 1), "timesOwed", 0)).statusCode(422)
                .body("code", equalTo("village.times-not-positive"));
        programme.post("duty-kinds", with(kind("Z", 1), "validTo", "2020-05-31")).statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"));
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update("update duty_kind set every_months = 0 where id = ?", monthly))
                .hasMessageContaining("ck_duty_kind_period");
    }

    @Test
    void a_person_reports_his_own_duty_as_done() {
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2022-01-09"))
                .statusCode(200)
                .body("state", equalTo("DONE"), "doneOn", equalTo("2022-01-09"), "bySelf", equalTo(true), "recordedAt", notNullValue());
        completeBy(programme.as(Role.COMMANDER), duty("2021-12-01"), done("2022-01-05"))
                .statusCode(200)
                .body("state", equalTo("DONE_LATE"), "bySelf", equalTo(false));
        list("state", "OVERDUE").body("items.periodStart", contains("2021-11-01"));
        list("state", "DONE").body("items.periodStart", contains("2022-01-01"));
        list("state", "DONE_LATE").body("items.periodStart", contains("2021-12-01"));
        list("state", "UPCOMING").body("total", equalTo(2));
        list("state", "DUE").body("total", equalTo(0));
        list("state", "CANCELLED").body("total", equalTo(0));
    }

    @Test
    void a_duty_is_done_once_in_its_time_and_not_ahead() {
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2022-01-11")).statusCode(422)
                .body("code", equalTo("village.done-in-future"), "violations[0].field", equalTo("doneOn"));
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2021-12-31")).statusCode(422)
                .body("code", equalTo("village.done-before-period"));
        completeBy(programme.asMember(zhang), duty("2022-01-01"), Map.of("doneOn", "2022-01-05")).statusCode(400);
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2022-01-05")).statusCode(200);
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2022-01-06")).statusCode(409)
                .body("code", equalTo("village.duty-done"));
        list("state", "DONE").body("items.doneOn", contains("2022-01-05"));
    }

    @Test
    void nobody_reports_the_duty_of_another_but_those_who_keep_these_records() {
        UUID leader = scene.deployed("王五");
        scene.lead(leader, zhang);
        completeBy(programme.as(Role.GRID_LEADER, leader), duty("2022-01-01"), done("2022-01-09")).statusCode(403)
                .body("code", equalTo("village.duty-of-another"));
        completeBy(programme.asMember(scene.deployed("李四")), duty("2022-01-01"), done("2022-01-09")).statusCode(404);
        completeBy(programme.as(Role.AUDITOR), duty("2022-01-01"), done("2022-01-09")).statusCode(403);
        list("state", "DUE").body("total", equalTo(1));
    }

    @Test
    void what_was_not_done_after_all_is_open_again_and_stays_to_be_read() {
        UUID duty = duty("2022-01-01");
        programme.as(Role.COMMANDER).body(Map.of("reason", "照片有误")).post(programme.path("duties", duty, "revocation")).then()
                .statusCode(409);
        completeBy(programme.asMember(zhang), duty, done("2022-01-05")).statusCode(200);
        programme.asMember(zhang).body(Map.of("reason", "照片有误")).post(programme.path("duties", duty, "revocation")).then()
                .statusCode(403);
        programme.as(Role.COMMANDER).body(Map.of("reason", "照片有误")).post(programme.path("duties", duty, "revocation")).then()
                .statusCode(200)
                .body("state", equalTo("DUE"), "doneOn", nullValue(), "bySelf", nullValue());
        completeBy(programme.asMember(zhang), duty, done("2022-01-08")).statusCode(200);
        programme.asMember(zhang).get(programme.path("duties", duty, "completions")).then()
                .body("items.doneOn", contains("2022-01-08", "2022-01-05"))
                .body("items[1].revokeReason", equalTo("照片有误"), "items[0].revokedAt", nullValue());
    }

    @Test
    void of_two_who_report_a_duty_at_once_one_comes_second() throws Exception {
        UUID duty = duty("2022-01-01");
        Callable<Integer> report = () -> completeBy(programme.as(Role.COMMANDER), duty, done("2022-01-05")).extract().statusCode();
        programme.as(Role.COMMANDER);
        assertThat(inParallel(List.of(report, report, report))).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void pictures_show_to_those_who_see_the_duty() {
        UUID picture = UUID.fromString(programme.as(Role.PROJECT_OFFICER).contentType("image/jpeg").body(Pictures.jpeg(60, 40))
                .post(programme.path("attachments")).then().statusCode(201).extract().path("id"));
        var body = with(Map.copyOf(done("2022-01-05")), "attachmentIds", List.of(picture));
        completeBy(programme.as(Role.COMMANDER), duty("2022-01-01"), body).statusCode(422)
                .body("code", equalTo("attachment.unknown"), "violations[0].field", equalTo("attachmentIds"));
        completeBy(programme.as(Role.PROJECT_OFFICER), duty("2022-01-01"), body).statusCode(200)
                .body("attachmentIds", contains(picture.toString()));
        completeBy(programme.as(Role.PROJECT_OFFICER), duty("2021-12-01"), body).statusCode(422);
        programme.asMember(zhang).get(programme.path("attachments", picture)).then().statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("attachments", picture)).then().statusCode(200);
        programme.asMember(scene.deployed("李四")).get(programme.path("attachments", picture)).then().statusCode(404);
    }

    @Test
    void a_member_sees_his_own_duties_and_a_leader_those_of_the_people_below() {
        UUID li = scene.deployed("李四");
        UUID others = programme.create("village-stations", with(scene.station("VS-2", li), "villageId", scene.secondVillage));
        UUID leader = scene.deployed("王五");
        scene.lead(leader, zhang);
        UUID foreign = scene.duty(others, monthly, "2022-01-01");
        programme.asMember(zhang).get(programme.path("duties")).then().body("total", equalTo(5));
        programme.asMember(zhang).queryParam("personId", li).get(programme.path("duties")).then().body("items", empty());
        programme.as(Role.GRID_LEADER, leader).get(programme.path("duties")).then().body("total", equalTo(5));
        for (var who : List.of(programme.asMember(zhang), programme.as(Role.GRID_LEADER, leader))) {
            who.get(programme.path("duties", foreign)).then().statusCode(404);
        }
        programme.asMember(zhang).get(programme.path("duties", foreign, "completions")).then().statusCode(404);
        compliance(programme.asMember(zhang), "PERSON").body("subject.nameZh", contains("张三"));
        compliance(programme.as(Role.GRID_LEADER, leader), "VILLAGE").body("subject.nameZh", contains("示例一村"));
        compliance(programme.as(Role.AUDITOR), "PERSON").body("subject.nameZh", containsInAnyOrder("张三", "李四"));
    }

    @Test
    void the_history_tells_neither_whose_duty_it_is_nor_what_was_noted() {
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2022-01-05")).statusCode(200);
        for (String type : List.of("duty", "village-station")) {
            programme.as(Role.FINANCE_OFFICER).queryParam("recordType", type).get(programme.path("history")).then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body(not(containsString("张三")), not(containsString("示例一村")), not(containsString("收集诉求")));
        }
    }

    private ValidatableResponse compliance(RequestSpecification who, String by) {
        return who.queryParam("by", by).queryParam("from", "2021-01-01").queryParam("to", "2021-12-31")
                .get(programme.path("duty-compliance")).then().statusCode(200);
    }

    @Test
    void compliance_counts_what_was_due_and_how_it_was_done() {
        scene.complete(duty("2021-11-01"), "2021-12-05").statusCode(200);
        compliance(programme.as(Role.AUDITOR), "PERSON")
                .body("$", hasSize(1))
                .body("[0].owed", equalTo(2), "[0].done", equalTo(0), "[0].doneLate", equalTo(1), "[0].overdue", equalTo(1));
        compliance(programme.as(Role.AUDITOR), "VILLAGE").body("[0].subject.code", equalTo("KP-VIL-01"), "[0].owed", equalTo(2));
        programme.as(Role.AUDITOR).queryParam("by", "PERSON").queryParam("from", "2021-12-31").queryParam("to", "2021-01-01")
                .get(programme.path("duty-compliance")).then().statusCode(422);
        programme.as(Role.AUDITOR).get(programme.path("duty-compliance")).then().statusCode(400);
    }

    @Test
    void compliance_is_counted_over_five_years_at_most() {
        span("2017-01-01", "2022-01-04").statusCode(200);
        for (String from : List.of("2017-01-01", "1900-01-01")) {
            span(from, "2022-01-05").statusCode(422)
                    .body("violations[0].field", equalTo("to"), "violations[0].code", equalTo("request.span-too-long"));
        }
    }

    private ValidatableResponse span(String from, String to) {
        return programme.as(Role.AUDITOR).queryParam("by", "PERSON").queryParam("from", from).queryParam("to", to)
                .get(programme.path("duty-compliance")).then();
    }

    @Test
    void lists_and_counts_cost_the_same_however_many_duties_there_are() {
        Runnable lists = () -> {
            list("limit", 100);
            compliance(programme.as(Role.AUDITOR), "PERSON");
            programme.as(Role.AUDITOR).get(programme.path("village-stations"));
        };
        lists.run();
        long few = Statements.during(lists);
        for (int i = 2; i < 6; i++) {
            programme.create("village-stations", scene.station("VS-" + i, scene.deployed("李" + i)));
        }
        lists.run();
        assertThat(Statements.during(lists)).isEqualTo(few);
    }

    @Test
    void the_calendar_shows_what_is_still_to_be_done() {
        completeBy(programme.asMember(zhang), duty("2022-01-01"), done("2022-01-05")).statusCode(200);
        var entries = dates(Reach.everybody(programme.id(), zhang));
        assertThat(entries).extracting(entry -> entry.startsOn().toString()).containsExactly("2021-12-31", "2022-02-28");
        assertThat(entries.getFirst().titleZh()).isEqualTo("职责M（示例一村）");
        assertThat(dates(new Reach(Reach.Extent.SELF, programme.id(), scene.person("李四")))).isEmpty();
    }

    private List<CalendarEntry> dates(Reach reach) {
        return calendar.stream()
                .flatMap(source -> source.between(reach, LocalDate.parse("2021-12-01"), LocalDate.parse("2022-02-28")).stream())
                .filter(entry -> entry.kind() == CalendarKind.DUTY)
                .toList();
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
