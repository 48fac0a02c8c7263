package org.tuoling.village;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/** Two villages of a county, people deployed there from 2020 to 2022, and words about stations and duties. */
final class VillageScene {

    final UUID city;
    final UUID county;
    final UUID village;
    final UUID secondVillage;
    final UUID sender;
    final UUID bureau;

    private final TestProgramme programme;
    private final AtomicInteger number = new AtomicInteger();

    VillageScene(TestProgramme programme) {
        this.programme = programme;
        city = place("330500", "湖州市", "SUPPORTING");
        county = place("652929", "柯坪县", "RECIPIENT");
        sender = unit("HZ-01", "湖州市农业农村局", "GOVERNMENT", "SUPPORTING", city);
        bureau = unit("KP-01", "柯坪县农业农村局", "GOVERNMENT", "RECIPIENT", county);
        village = unit("KP-VIL-01", "示例一村", "VILLAGE", "RECIPIENT", county);
        secondVillage = unit("KP-VIL-02", "示例二村", "VILLAGE", "RECIPIENT", county);
    }

    private UUID place(String code, String name, String side) {
        return programme.create(
                "places", Map.of("codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side, "recipientOfAid", false));
    }

    UUID unit(String code, String name, String kind, String side, UUID place) {
        return programme.create(
                "organisations", Map.of("code", code, "nameZh", name, "kind", kind, "side", side, "placeId", place));
    }

    UUID person(String name) {
        return programme.create("people", Map.of("code", "P-" + number.incrementAndGet(), "name", name));
    }

    /** A person on post from 2020 to 2022. */
    UUID deployed(String name) {
        UUID person = person(name);
        deploy(person, "2020-01-01", "2022-12-31");
        return person;
    }

    UUID deploy(UUID person, String startsOn, String endsOn) {
        return programme.create("deployments", Map.of(
                "code", "D-" + number.incrementAndGet(), "personId", person, "homeUnitId", sender, "hostUnitId", bureau,
                "post", "干部", "kind", "FULL_TERM", "startsOn", startsOn, "endsOn", endsOn));
    }

    Map<String, Object> station(String code, UUID person) {
        return new HashMap<>(Map.of("code", code, "personId", person, "villageId", village, "startsOn", "2021-06-01"));
    }

    UUID stationed(String code, UUID person) {
        return programme.create("village-stations", station(code, person));
    }

    static Map<String, Object> kind(String code, int everyMonths) {
        return new HashMap<>(Map.of(
                "code", code, "nameZh", "职责" + code, "everyMonths", everyMonths, "timesOwed", 1, "validFrom", "2020-06-01"));
    }

    UUID owing(String code, int everyMonths) {
        return programme.create("duty-kinds", kind(code, everyMonths));
    }

    static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        var changed = new HashMap<>(record);
        changed.put(field, value);
        return changed;
    }

    /** The duty of the station whose period begins on the day. */
    UUID duty(UUID station, UUID kind, String periodStart) {
        return TestProgramme.bean(Sql.class)
                .one(
                        "select id from duty where station_id = ? and kind_id = ? and period_start = ?",
                        row -> row.id("id"),
                        station,
                        kind,
                        LocalDate.parse(periodStart))
                .orElseThrow();
    }

    ValidatableResponse complete(UUID duty, String doneOn) {
        return programme.as(Role.PROJECT_OFFICER).body(Map.of("doneOn", doneOn, "note", "现场办公"))
                .post(programme.path("duties", duty, "completion")).then();
    }

    /** A leaf grid led by one person, with another in it. */
    void lead(UUID leader, UUID member) {
        var sql = TestProgramme.bean(Sql.class);
        UUID grid = Ids.next();
        sql.update(
                """
                insert into grid (id, version, programme_id, code, name_zh, level, leaf, place_id, starts_on, search_text)
                values (?, 0, ?, 'G-1', '网格', 1, true, ?, date '2020-01-01', 'g-1')
                """,
                grid, programme.id(), county);
        sql.update(
                """
                insert into grid_leadership (id, version, programme_id, grid_id, person_id, role, starts_on)
                values (?, 0, ?, ?, ?, 'LEADER', date '2020-01-01')
                """,
                Ids.next(), programme.id(), grid, leader);
        sql.update(
                """
                insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
                values (?, 0, ?, ?, ?, date '2020-01-01')
                """,
                Ids.next(), programme.id(), grid, member);
    }
}
