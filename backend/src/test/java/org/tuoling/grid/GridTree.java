package org.tuoling.grid;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** A county with a unit in it, people, and a grid tree of two levels: a root over two leaves. */
public final class GridTree {

    public final UUID county;
    public final UUID root;
    public final UUID east;
    public final UUID west;

    private final TestProgramme programme;
    private final UUID sender;
    private final UUID receiver;
    private int people;

    public GridTree(TestProgramme programme) {
        this.programme = programme;
        UUID city = place("330500", "湖州市", "SUPPORTING");
        county = place("652929", "柯坪县", "RECIPIENT");
        sender = unit("HZ-01", "SUPPORTING", city);
        receiver = unit("KP-01", "RECIPIENT", county);
        root = programme.create("grids", grid("G-1", null));
        east = programme.create("grids", grid("G-11", root));
        west = programme.create("grids", grid("G-12", root));
    }

    private UUID place(String code, String name, String side) {
        return programme.create("places", Map.of(
                "codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side, "recipientOfAid", false));
    }

    private UUID unit(String code, String side, UUID place) {
        return programme.create("organisations", Map.of(
                "code", code, "nameZh", "单位" + code, "kind", "SCHOOL", "side", side, "placeId", place));
    }

    public Map<String, Object> grid(String code, UUID parent) {
        var grid = new HashMap<String, Object>(
                Map.of("code", code, "nameZh", "网格" + code, "placeId", county, "startsOn", "2020-01-01"));
        grid.put("parentId", parent);
        return grid;
    }

    public UUID person() {
        people++;
        return programme.create("people", Map.of("code", "P-" + people, "name", "人员" + people));
    }

    /** A full-term deployment from the start of 2020 on, with no end planned. */
    public Map<String, Object> deployment(UUID person) {
        return new HashMap<>(Map.of(
                "code", "D-" + person.toString().substring(24), "personId", person, "homeUnitId", sender,
                "hostUnitId", receiver, "post", "教师", "kind", "FULL_TERM", "startsOn", "2020-01-01"));
    }

    public UUID deployed(UUID person) {
        return programme.create("deployments", deployment(person));
    }

    /** A person on post since 2020 who sits in the grid. */
    public UUID seated(UUID grid) {
        UUID person = person();
        var deployment = deployment(person);
        deployment.put("gridId", grid);
        programme.create("deployments", deployment);
        return person;
    }

    /** A project of the county's unit that somebody looks after. */
    public Map<String, Object> project(String code, UUID responsible) {
        return Map.of(
                "code", code, "nameZh", "项目" + code, "placeId", county, "recipientId", receiver,
                "startsOn", "2021-03-01", "responsibleId", responsible);
    }

    /** So many people on post since 2020 who sit in the grid, made by three statements. */
    public void seatMany(int count, UUID grid) {
        var sql = TestProgramme.bean(Sql.class);
        String like = "M" + grid.toString().substring(30) + "-%";
        sql.update(
                """
                insert into person (id, version, programme_id, code, name, search_text)
                select gen_random_uuid(), 0, ?, replace(?, '%', n::text), '人员' || n, '' from generate_series(1, ?) n
                """,
                programme.id(), like, count);
        sql.update(
                """
                insert into deployment (id, version, programme_id, code, person_id, person_name, person_search, home_unit_id,
                                        host_unit_id, post, kind, starts_on, own_search)
                select gen_random_uuid(), 0, p.programme_id, 'D' || p.code, p.id, p.name, p.search_text, ?, ?, '教师',
                       'FULL_TERM', date '2020-01-01', ''
                from person p where p.programme_id = ? and p.code like ?
                """,
                sender, receiver, programme.id(), like);
        sql.update(
                """
                insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
                select gen_random_uuid(), 0, p.programme_id, ?, p.id, date '2020-01-01'
                from person p where p.programme_id = ? and p.code like ?
                """,
                grid, programme.id(), like);
    }

    public static Map<String, Object> seat(UUID person, UUID grid, String startsOn) {
        return Map.of("personId", person, "gridId", grid, "startsOn", startsOn);
    }

    public UUID lead(UUID grid, UUID person, String role) {
        return programme.create("grid-leaderships", leadership(grid, person, role, "2020-01-01"));
    }

    public static Map<String, Object> leadership(UUID grid, UUID person, String role, String startsOn) {
        return Map.of("gridId", grid, "personId", person, "role", role, "startsOn", startsOn);
    }

    /** What PUT of a record answers, sent with the version it is of now. */
    public Response revise(String list, UUID id, Map<String, Object> body) {
        String version = programme.as(Role.ADMINISTRATOR).get(programme.path(list, id)).header("ETag");
        return programme.as(Role.ADMINISTRATOR).header("If-Match", version).body(body).put(programme.path(list, id));
    }

    public Response remove(String list, UUID id) {
        String version = programme.as(Role.ADMINISTRATOR).get(programme.path(list, id)).header("ETag");
        return programme.as(Role.ADMINISTRATOR).header("If-Match", version).delete(programme.path(list, id));
    }
}
