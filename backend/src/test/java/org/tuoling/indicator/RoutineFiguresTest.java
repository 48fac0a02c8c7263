package org.tuoling.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.care.Team;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** Figures of how the deployed team is organised and looked after. */
@QuarkusTest
class RoutineFiguresTest {

    private static final String HEADINGS =
            "Code,Chinese name,English name,Area,Position,Unit,Measure,Level,Subject code,"
                    + "\"Counting rule, Chinese\",\"Counting rule, English\",\"Scope, Chinese\",\"Scope, English\"\n";

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private ValidatableResponse declare(String code, String unit, String measure, String level, String subject) {
        String row = "%s,指标,Figure,GOVERNANCE,1,%s,%s,%s,%s,规则,Rule,范围,Scope\n".formatted(code, unit, measure, level, subject);
        return programme.as(Role.ADMINISTRATOR).contentType("text/csv")
                .body((HEADINGS + row).getBytes(StandardCharsets.UTF_8))
                .post(programme.path("indicators", "import")).then();
    }

    private ValidatableResponse figure(String code, String asOf) {
        return programme.as(Role.COMMANDER).queryParam("asOf", asOf).get(programme.path("indicators", code)).then()
                .statusCode(200);
    }

    private ValidatableResponse records(String code, String asOf) {
        return programme.as(Role.AUDITOR).queryParam("asOf", asOf).get(programme.path("indicators", code, "records")).then()
                .statusCode(200);
    }

    private UUID regulation(String code, String subject) {
        var regulation = new HashMap<String, Object>(Map.of(
                "code", code, "nameZh", "制度" + code, "area", "MONEY", "text", "第一条", "adoptedOn", "2020-03-16"));
        regulation.put("subject", subject);
        return programme.create("regulations", regulation);
    }

    private void intake(String code, String day, int count) {
        programme.create("applicant-intakes", Map.of("code", code, "nameZh", "第" + code + "期", "acceptedOn", day, "count", count));
    }

    private UUID honour(String code, UUID person) {
        var honour = new HashMap<String, Object>(Map.of(
                "code", code, "titleZh", "先进", "level", "CITY", "awardedBy", "湖州市", "awardedOn", "2021-02-18"));
        honour.put("personId", person);
        return programme.create("honours", honour);
    }

    @Test
    void regulations_count_once_while_in_force_and_by_their_subject() {
        declare("GV-2", "RULE", "REGULATIONS_IN_FORCE", "", "").statusCode(200);
        declare("GV-5", "RULE", "REGULATIONS_IN_FORCE", "", "COLLECTIVE-DECISION").statusCode(200);
        figure("GV-2", "2021-01-01").body("value", nullValue(), "unitZh", equalTo("项"));
        regulation("ZD-1", "COLLECTIVE-DECISION");
        UUID second = regulation("ZD-2", null);
        programme.as(Role.COMMANDER).body(Map.of("text", "第二版", "adoptedOn", "2020-10-01"))
                .post(programme.path("regulations", second, "versions")).then().statusCode(201);
        programme.as(Role.COMMANDER).body(Map.of("repealedOn", "2021-12-01", "reason", "并入"))
                .post(programme.path("regulations", second, "repeal")).then().statusCode(200);
        figure("GV-2", "2020-03-15").body("value", equalTo(0));
        figure("GV-2", "2021-11-30").body("value", equalTo(2));
        figure("GV-2", "2021-12-01").body("value", equalTo(1));
        figure("GV-5", "2021-12-01").body("value", equalTo(1));
        records("GV-5", "2021-12-01").body("items.code", contains("ZD-1"), "items.recordType", contains("regulation"));
    }

    @Test
    void applicants_are_added_up_and_each_intake_says_what_it_adds() {
        declare("GV-3", "PERSON", "APPLICANTS", "", "").statusCode(200);
        intake("1", "2020-09-28", 5);
        intake("2", "2021-12-10", 4);
        figure("GV-3", "2020-09-27").body("value", equalTo(0));
        figure("GV-3", "2021-12-09").body("value", equalTo(5));
        figure("GV-3", "2021-12-10").body("value", equalTo(9), "money", nullValue());
        records("GV-3", "2021-12-10").body("items.number", contains(5, 4));
    }

    @Test
    void honours_of_single_people_are_no_part_of_the_teams() {
        declare("GV-4", "HONOUR", "COLLECTIVE_HONOURS", "", "").statusCode(200);
        honour("H-1", programme.create("people", Map.of("code", "P-1", "name", "张三")));
        figure("GV-4", "2021-12-31").body("value", nullValue());
        UUID collective = honour("H-2", null);
        figure("GV-4", "2021-02-17").body("value", equalTo(0));
        figure("GV-4", "2021-02-18").body("value", equalTo(1));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("honours", collective)).then().statusCode(204);
        figure("GV-4", "2021-02-18").body("value", nullValue());
    }

    @Test
    void branches_count_while_they_exist() {
        declare("GV-1", "BRANCH", "BRANCHES", "", "").statusCode(200);
        programme.create("branches", Map.of("code", "KP", "nameZh", "柯坪", "foundedOn", "2020-01-10"));
        programme.create("branches", Map.of("code", "3T", "nameZh", "三团", "foundedOn", "2020-01-10", "dissolvedOn", "2021-06-30"));
        figure("GV-1", "2020-01-09").body("value", equalTo(0));
        figure("GV-1", "2021-06-30").body("value", equalTo(2));
        figure("GV-1", "2021-07-01").body("value", equalTo(1));
    }

    @Test
    void grids_count_by_level_while_they_exist() {
        declare("PE-2", "GRID", "GRIDS", "2", "").statusCode(200);
        UUID place = programme.create("places", Map.of(
                "codeSystem", "GBT2260", "code", "652929", "nameZh", "柯坪县", "side", "RECIPIENT", "recipientOfAid", true));
        var sql = TestProgramme.bean(Sql.class);
        UUID top = UUID.randomUUID();
        String insert =
                """
                insert into grid (id, version, programme_id, code, name_zh, parent_id, level, leaf, place_id, starts_on, ends_on, search_text)
                values (?, 0, ?, ?, '网格', ?, ?, ?, ?, date '2020-01-01', cast(? as date), '')
                """;
        sql.update(insert, top, programme.id(), "G-1", null, 1, false, place, null);
        sql.update(insert, UUID.randomUUID(), programme.id(), "G-11", top, 2, true, place, "2020-12-31");
        sql.update(insert, UUID.randomUUID(), programme.id(), "G-12", top, 2, true, place, null);
        figure("PE-2", "2020-12-31").body("value", equalTo(2));
        figure("PE-2", "2021-01-01").body("value", equalTo(1));
        records("PE-2", "2021-01-01").body("items.code", contains("G-12"));
    }

    @Test
    void a_duty_is_told_by_how_often_it_is_owed_in_its_own_period_once_it_was_done() {
        declare("VL-2", "PER_MONTH", "DUTIES_OWED", "", "ON-SITE").statusCode(200);
        declare("VL-4", "PER_YEAR", "DUTIES_OWED", "", "ON-SITE").statusCode(200);
        figure("VL-2", "2021-01-01").body("value", nullValue(), "unit", equalTo("PER_MONTH"));
        TestProgramme.bean(Sql.class).update(
                """
                insert into duty_kind (id, version, programme_id, code, name_zh, every_months, times_owed, valid_from, counted_from, search_text)
                values (gen_random_uuid(), 0, ?, 'ON-SITE', '现场办公', 1, 2, date '2020-06-01', date '2020-06-01', '')
                """,
                programme.id());
        figure("VL-2", "2021-01-01").body("value", equalTo(0));
        UUID completion = dutyDone("2021-02-10");
        figure("VL-2", "2021-02-09").body("value", equalTo(0));
        figure("VL-2", "2021-02-10").body("value", equalTo(2));
        figure("VL-4", "2021-02-10").body("value", equalTo(0));
        records("VL-2", "2021-02-10")
                .body("items.recordType", contains("duty-kind"), "items.number", contains(2), "items.on", contains("2021-02-10"));
        revoke(completion);
        figure("VL-2", "2021-02-10").body("value", equalTo(0));
    }

    private UUID dutyDone(String day) {
        var team = new Team(programme);
        UUID person = team.member("示例甲");
        UUID place = programme.create("places", Map.of(
                "codeSystem", "GBT2260", "code", "652928", "nameZh", "示例县", "side", "RECIPIENT", "recipientOfAid", true));
        UUID village = programme.create("organisations", Map.of(
                "code", "VIL-01", "nameZh", "示例村", "kind", "VILLAGE", "side", "RECIPIENT", "placeId", place));
        UUID station = programme.create("village-stations", Map.of(
                "code", "VS-01", "personId", person, "villageId", village, "startsOn", "2020-06-01"));
        var sql = TestProgramme.bean(Sql.class);
        UUID duty = UUID.randomUUID();
        UUID completion = UUID.randomUUID();
        sql.update(
                """
                insert into duty (id, version, programme_id, station_id, person_id, village_id, station_last_day, kind_id,
                                  period_start, period_end, number)
                select ?, 0, s.programme_id, s.id, s.person_id, s.village_id, s.last_day, k.id, date '2021-02-01',
                       date '2021-02-28', 3
                from village_station s join duty_kind k on k.programme_id = s.programme_id and k.code = 'ON-SITE'
                where s.id = ?
                """,
                duty, station);
        sql.update(
                """
                insert into duty_completion (id, version, programme_id, duty_id, done_on, note, by_self, recorded_at)
                values (?, 0, ?, ?, cast(? as date), '现场办公', true, now())
                """,
                completion, programme.id(), duty, day);
        sql.update("update duty set completion_id = ?, done_on = cast(? as date) where id = ?", completion, day, duty);
        return completion;
    }

    private void revoke(UUID completion) {
        var sql = TestProgramme.bean(Sql.class);
        sql.update("update duty set completion_id = null, done_on = null where completion_id = ?", completion);
        sql.update("update duty_completion set revoked_at = now(), revoke_reason = '误报' where id = ?", completion);
    }

    @Test
    void a_routine_counts_from_the_first_record_that_shows_it_is_kept() {
        declare("PE-4", "PROCESS", "PROCESSES_KEPT", "", "").statusCode(200);
        figure("PE-4", "2021-01-01").body("value", nullValue());
        UUID person = programme.create("people", Map.of("code", "P-1", "name", "张三"));
        outing(person, "2021-03-01T02:00:00Z", null);
        figure("PE-4", "2021-03-31").body("value", nullValue());
        outing(person, "2021-03-02T02:00:00Z", "2021-03-02T10:00:00Z");
        figure("PE-4", "2021-03-01").body("value", equalTo(0));
        figure("PE-4", "2021-03-02").body("value", equalTo(1));
        records("PE-4", "2021-03-02").body("items.recordType", contains("outing"), "items.on", contains("2021-03-02"));
    }

    private void outing(UUID person, String startsAt, String returnedAt) {
        TestProgramme.bean(Sql.class).update(
                """
                insert into outing (id, version, programme_id, person_id, person_name, person_search, destination, purpose,
                                    transport, starts_at, ends_at, reported_at, returned_at, own_search)
                select gen_random_uuid(), 0, p.programme_id, p.id, p.name, p.search_text, '阿克苏', '开会', 'COACH', s.at,
                       s.at + interval '4 hours', s.at, cast(? as timestamptz), ''
                from person p cross join (select cast(? as timestamptz) as at) s
                where p.id = ?
                """,
                returnedAt, startsAt, person);
    }

    @Test
    void a_declaration_that_makes_no_sense_is_refused() {
        declare("X", "PERSON", "DUTIES_OWED", "", "ON-SITE").statusCode(422);
        declare("X", "PER_MONTH", "BRANCHES", "", "").statusCode(422);
        declare("X", "PER_MONTH", "DUTIES_OWED", "", "").statusCode(422);
        declare("X", "BRANCH", "BRANCHES", "", "KP").statusCode(422);
        declare("X", "BRANCH", "BRANCHES", "1", "").statusCode(422);
    }
}
