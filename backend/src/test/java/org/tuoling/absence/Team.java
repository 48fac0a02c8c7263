package org.tuoling.absence;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/**
 * A deployed team with its grids: a root led by the chief with a vice, two leaves under it. The first leaf holds chief,
 * vice, leader, deputy and member; the second its own leader, who has no deputy, and a member.
 */
final class Team {

    final TestProgramme programme = TestProgramme.open();
    final UUID chief;
    final UUID vice;
    final UUID leader;
    final UUID deputy;
    final UUID member;
    final UUID otherLeader;
    final UUID otherMember;
    final UUID casual;
    final UUID home;

    private final UUID root;
    private final UUID leaf;
    private final UUID otherLeaf;
    private final UUID place;
    private final UUID sender;
    private final UUID host;
    private final Map<String, RequestSpecification> callers = new ConcurrentHashMap<>();

    Team() {
        UUID city = place("330500", "湖州市", "SUPPORTING");
        place = place("652929", "柯坪县", "RECIPIENT");
        sender = unit("HZ-01", "湖州市教育局", "SUPPORTING", city);
        host = unit("KP-01", "柯坪县中学", "RECIPIENT", place);
        chief = person("P-1", "总领队");
        vice = person("P-2", "副领队");
        leader = person("P-3", "网格长");
        deputy = person("P-4", "副网格长");
        member = person("P-5", "组员");
        otherLeader = person("P-6", "另一网格长");
        otherMember = person("P-7", "另一组员");
        root = grid("G-1", null);
        leaf = grid("G-11", root);
        otherLeaf = grid("G-12", root);
        leads(root, chief, "LEADER");
        leads(root, vice, "DEPUTY");
        leads(leaf, leader, "LEADER");
        leads(leaf, deputy, "DEPUTY");
        leads(otherLeaf, otherLeader, "LEADER");
        List.of(chief, vice, leader, deputy, member).forEach(person -> sits(leaf, person));
        List.of(otherLeader, otherMember).forEach(person -> sits(otherLeaf, person));
        casual = programme.create("leave-kinds", Map.of("code", "CASUAL", "nameZh", "事假"));
        home = programme.create("leave-kinds", Map.of("code", "HOME", "nameZh", "探亲假", "annualDays", 30));
        // only who has an account that may decide is asked
        List.of(chief, vice, leader, deputy, otherLeader).forEach(this::asLeader);
        rule("SHORT", 1, List.of(approver("LEAF_LEADER", null)));
        rule("MIDDLE", 3, List.of(approver("LEAF_LEADER", null), approver("LEVEL_LEADER", 1)));
        rule("LONG", null,
                List.of(approver("LEAF_LEADER", null), approver("LEVEL_LEADER", 1), approver("COMMANDER", null)));
    }

    private UUID place(String code, String name, String side) {
        return programme.create("places", Map.of(
                "codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side, "recipientOfAid", false));
    }

    private UUID unit(String code, String name, String side, UUID where) {
        return programme.create("organisations",
                Map.of("code", code, "nameZh", name, "kind", "SCHOOL", "side", side, "placeId", where));
    }

    /** Somebody on post in 2020, 2021 and 2022. */
    UUID person(String code, String name) {
        UUID id = programme.create("people", Map.of("code", code, "name", name));
        programme.create("deployments", Map.of(
                "code", "D-" + code, "personId", id, "homeUnitId", sender, "hostUnitId", host, "post", "教师",
                "kind", "FULL_TERM", "startsOn", "2020-01-01", "endsOn", "2022-12-31"));
        return id;
    }

    private UUID grid(String code, UUID parent) {
        UUID id = Ids.next();
        sql().update(
                """
                insert into grid (id, version, programme_id, code, name_zh, parent_id, level, leaf, place_id, starts_on, search_text)
                values (?, 0, ?, ?, '网格', ?, ?, ?, ?, date '2020-01-01', ?)
                """,
                id, programme.id(), code, parent, parent == null ? 1 : 2, parent != null, place, code);
        return id;
    }

    private void leads(UUID grid, UUID person, String role) {
        sql().update(
                """
                insert into grid_leadership (id, version, programme_id, grid_id, person_id, role, starts_on)
                values (?, 0, ?, ?, ?, ?, date '2020-01-01')
                """,
                Ids.next(), programme.id(), grid, person, role);
    }

    private void sits(UUID grid, UUID person) {
        sql().update(
                """
                insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
                values (?, 0, ?, ?, ?, date '2020-01-01')
                """,
                Ids.next(), programme.id(), grid, person);
    }

    static Map<String, Object> approver(String authority, Integer level) {
        var approver = new HashMap<String, Object>();
        approver.put("authority", authority);
        approver.put("level", level);
        return approver;
    }

    private void rule(String code, Integer maxDays, List<Map<String, Object>> approvers) {
        var rule = new HashMap<String, Object>(Map.of("code", code, "approvers", approvers, "validFrom", "2020-01-01"));
        rule.put("maxDays", maxDays);
        programme.create("leave-approval-rules", rule);
    }

    RequestSpecification asMember(UUID person) {
        return as(Role.MEMBER, person);
    }

    /** Somebody who leads grids, and is this person. */
    RequestSpecification asLeader(UUID person) {
        return as(Role.GRID_LEADER, person);
    }

    RequestSpecification asCommander() {
        return as(Role.COMMANDER, chief);
    }

    private RequestSpecification as(Role role, UUID person) {
        callers.computeIfAbsent(role + "/" + person, key -> programme.as(role, person));
        return io.restassured.RestAssured.given().spec(callers.get(role + "/" + person));
    }

    /** What a member asks for, from a day's morning to a day's evening. */
    Map<String, Object> leave(String from, String to) {
        return new HashMap<>(Map.of(
                "kindId", casual, "startsAt", from + "T08:00:00+08:00", "endsAt", to + "T22:00:00+08:00", "reason", "家中有事"));
    }

    Response ask(UUID person, Map<String, Object> leave) {
        return asMember(person).body(leave).post(programme.path("leaves"));
    }

    /** Asked for by the person himself. */
    UUID asked(UUID person, String from, String to) {
        return UUID.fromString(ask(person, leave(from, to)).then().statusCode(201).extract().path("id"));
    }

    /** Approved on paper before it began. */
    UUID approved(UUID person, String from, String to) {
        var leave = leave(from, to);
        leave.put("personId", person);
        leave.put("approvedAt", "2021-12-31T10:00:00+08:00");
        return programme.create("leaves", leave);
    }

    Response decide(RequestSpecification by, UUID leave, String decision, String reason) {
        // the step that is awaited, as the caller sees it
        Map<String, Integer> step = programme.as(Role.ADMINISTRATOR)
                .get(programme.path("leaves", leave))
                .path("steps.find { it.state == 'AWAITED' }");
        int round = step == null ? 0 : step.get("round");
        int position = step == null ? 0 : step.get("position");
        return decide(by, leave, round, position, decision, reason);
    }

    Response decide(
            RequestSpecification by, UUID leave, int round, int position, String decision, String reason) {
        var body = new HashMap<String, Object>(Map.of("decision", decision, "round", round, "position", position));
        body.put("reason", reason);
        return by.body(body).post(programme.path("leaves", leave, "decisions"));
    }

    Response approve(RequestSpecification by, UUID leave) {
        return decide(by, leave, "APPROVED", null);
    }

    Response act(RequestSpecification by, UUID leave, String action, Map<String, ?> body) {
        return by.body(body).post(programme.path("leaves", leave, action));
    }

    Map<String, Object> outing(String from, String to) {
        return new HashMap<>(Map.of(
                "destination", "阿克苏市", "purpose", "采购设备", "transport", "OFFICIAL_CAR",
                "startsAt", from + ":00+08:00", "endsAt", to + ":00+08:00"));
    }

    /** Reported by the person himself. */
    UUID reported(UUID person, String from, String to) {
        return UUID.fromString(asMember(person)
                .body(outing(from, to)).post(programme.path("outings")).then().statusCode(201).extract().path("id"));
    }

    /** How often a person was told this. */
    int told(UUID person, String kind) {
        return asMember(person)
                .get(programme.path("my", "notices"))
                .<java.util.List<String>>path("items.findAll { it.kind == '" + kind + "' }.id")
                .size();
    }

    /** Takes a person's accounts the role to lead, so that nobody can decide with them. */
    void mayNotDecide(UUID person) {
        sql().update("update access_grant set role = 'MEMBER' where programme_id = ? and person_id = ? and role = 'GRID_LEADER'",
                programme.id(), person);
    }

    void disabled(UUID person) {
        sql().update("update account set disabled = true where id in (select account_id from access_grant where programme_id = ? and person_id = ?)",
                programme.id(), person);
    }

    private static Sql sql() {
        return TestProgramme.bean(Sql.class);
    }
}
