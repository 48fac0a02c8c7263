package org.tuoling.care;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/** A deployed team: people with birthdays and terms, and a grid in which one of them leads others. */
public final class Team {

    private final TestProgramme programme;
    private final UUID county;
    private final UUID sender;
    private final UUID school;
    private final AtomicInteger number = new AtomicInteger();

    public Team(TestProgramme programme) {
        this.programme = programme;
        UUID city = place("330500", "湖州市", "SUPPORTING");
        county = place("652929", "柯坪县", "RECIPIENT");
        sender = unit("HZ-01", "湖州市教育局", "SUPPORTING", city);
        school = unit("KP-01", "柯坪县中学", "RECIPIENT", county);
    }

    private UUID place(String code, String name, String side) {
        return programme.create("places", Map.of(
                "codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side, "recipientOfAid", false));
    }

    private UUID unit(String code, String name, String side, UUID place) {
        return programme.create("organisations", Map.of(
                "code", code, "nameZh", name, "kind", "SCHOOL", "side", side, "placeId", place));
    }

    /** Somebody on the books who is not deployed. */
    public UUID person(String name, String birthDate) {
        return programme.create("people", Map.of(
                "code", "R-" + number.incrementAndGet(),
                "name", name,
                "sex", "FEMALE",
                "birthDate", birthDate,
                "phone", "13800005678",
                "emergencyContact", "家属 13900001234"));
    }

    /** Somebody on post from 2020 to 2022. */
    public UUID member(String name, String birthDate) {
        UUID person = person(name, birthDate);
        deployed(person, "FULL_TERM", "2020-01-01", "2022-12-31");
        return person;
    }

    public UUID member(String name) {
        return member(name, "1985-03-12");
    }

    public UUID deployed(UUID person, String kind, String from, String to) {
        var deployment = new HashMap<String, Object>(Map.of(
                "code", "D-" + number.incrementAndGet(),
                "personId", person,
                "homeUnitId", sender,
                "hostUnitId", school,
                "post", "教师",
                "kind", kind,
                "startsOn", from));
        deployment.put("endsOn", to);
        return programme.create("deployments", deployment);
    }

    /** From now on the leader answers for these people, who sit in one grid with him. */
    public void led(UUID leader, UUID... people) {
        UUID grid = Ids.next();
        var sql = TestProgramme.bean(Sql.class);
        sql.update(
                """
                insert into grid (id, version, programme_id, code, name_zh, level, leaf, place_id, starts_on, search_text)
                values (?, 0, ?, ?, '示例网格', 1, true, ?, date '2020-01-01', '')
                """,
                grid, programme.id(), "G-" + number.incrementAndGet(), county);
        sql.update(
                """
                insert into grid_leadership (id, version, programme_id, grid_id, person_id, role, starts_on)
                values (?, 0, ?, ?, ?, 'LEADER', date '2020-01-01')
                """,
                Ids.next(), programme.id(), grid, leader);
        sit(grid, leader);
        for (UUID person : people) {
            sit(grid, person);
        }
    }

    private void sit(UUID grid, UUID person) {
        TestProgramme.bean(Sql.class).update(
                """
                insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
                values (?, 0, ?, ?, ?, date '2020-01-01')
                """,
                Ids.next(), programme.id(), grid, person);
    }
}
