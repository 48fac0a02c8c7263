package org.tuoling.team;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** A team to organise: its people, a grid they sit in, its branches. */
final class Team {

    private final TestProgramme programme;
    private final AtomicInteger number = new AtomicInteger();

    Team(TestProgramme programme) {
        this.programme = programme;
    }

    UUID person(String name) {
        return programme.create("people", Map.of("code", "P-" + number.incrementAndGet(), "name", name));
    }

    UUID branch(String code) {
        return programme.create("branches", branchBody(code));
    }

    static Map<String, Object> branchBody(String code) {
        return new HashMap<>(Map.of("code", code, "nameZh", "临时党支部" + code, "foundedOn", "2020-01-10"));
    }

    static Map<String, Object> membership(UUID branch, UUID person, String role) {
        return new HashMap<>(
                Map.of("branchId", branch, "personId", person, "role", role, "startsOn", "2020-01-10"));
    }

    UUID joined(UUID branch, UUID person, String role) {
        return programme.create("branch-memberships", membership(branch, person, role));
    }

    /** A grid of one leaf in which these people sit and which this one leads. */
    UUID grid(UUID leader, UUID... people) {
        var sql = TestProgramme.bean(Sql.class);
        UUID place = programme.create(
                "places",
                Map.of("codeSystem", "GBT2260", "code", "652929", "nameZh", "柯坪县", "side", "RECIPIENT", "recipientOfAid", true));
        UUID grid = UUID.randomUUID();
        sql.update(
                """
                insert into grid (id, version, programme_id, code, name_zh, level, leaf, place_id, starts_on, search_text)
                values (?, 0, ?, 'G-1', '网格', 1, true, ?, date '2020-01-01', '')
                """,
                grid, programme.id(), place);
        sql.update(
                """
                insert into grid_leadership (id, version, programme_id, grid_id, person_id, role, starts_on)
                values (gen_random_uuid(), 0, ?, ?, ?, 'LEADER', date '2020-01-01')
                """,
                programme.id(), grid, leader);
        for (UUID person : people) {
            sql.update(
                    """
                    insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
                    values (gen_random_uuid(), 0, ?, ?, ?, date '2020-01-01')
                    """,
                    programme.id(), grid, person);
        }
        return grid;
    }

    static Map<String, Object> study(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "kind", "STUDY",
                "titleZh", "专题学习",
                "place", "指挥部会议室",
                "startsAt", "2021-03-12T12:00:00Z",
                "endsAt", "2021-03-12T13:30:00Z"));
    }

    /** The same with one field different. */
    static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        var changed = new HashMap<>(record);
        changed.put(field, value);
        return changed;
    }
}
