package org.tuoling.rollcall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.absence.AbsenceChanged;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.time.Today;
import org.tuoling.testing.TestProgramme;

/**
 * A county and a regiment, a grid tree of three levels over them, and people on post. The roll-call of the county opens at
 * 22:30, is cut off at 23:00, climbs to level 2 at 23:20 and to level 1 at 23:40, and closes at 00:10.
 */
final class RollCallScene {

    static final String DAY = "2022-01-10";

    final TestProgramme programme = TestProgramme.open();
    final Sql sql = TestProgramme.bean(Sql.class);
    final UUID county;
    final UUID township;
    final UUID regiment;
    final UUID top;
    final UUID area;
    final UUID leaf;
    final UUID otherLeaf;

    private final UUID sender;
    private final UUID host;
    private final LocalDate since;
    private int number;
    private UUID leaveKind;

    RollCallScene() {
        this("2020-01-01");
    }

    /** @param since from when everything here holds */
    RollCallScene(String since) {
        this.since = LocalDate.parse(since);
        var city = place("330500", "SUPPORTING", null);
        county = place("652929", "RECIPIENT", null);
        township = place("652999", "RECIPIENT", county);
        regiment = place("659002", "RECIPIENT", null);
        sender = unit("HZ-01", "SUPPORTING", city);
        host = unit("KP-01", "RECIPIENT", county);
        top = grid("G-1", null, 1, false, county);
        area = grid("G-11", top, 2, false, county);
        leaf = grid("G-111", area, 3, true, county);
        otherLeaf = grid("G-112", area, 3, true, township);
        schedule(county, "22:30");
    }

    private UUID place(String code, String side, UUID parent) {
        var place = new HashMap<String, Object>(Map.of(
                "codeSystem", "GBT2260", "code", code, "nameZh", "示例地" + code, "side", side, "recipientOfAid", false));
        place.put("parentId", parent);
        return programme.create("places", place);
    }

    private UUID unit(String code, String side, UUID place) {
        return programme.create("organisations", Map.of(
                "code", code, "nameZh", "示例单位" + code, "kind", "SCHOOL", "side", side, "placeId", place));
    }

    UUID grid(String code, UUID parent, int level, boolean isLeaf, UUID place) {
        var id = Ids.next();
        sql.update(
                """
                insert into grid (id, version, programme_id, code, name_zh, parent_id, level, leaf, place_id, starts_on, search_text)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id, programme.id(), code, "示例网格" + code, parent, level, isLeaf, place, since, code);
        return id;
    }

    void schedule(UUID place, String opensAt) {
        programme.create("roll-call-schedules", Map.of(
                "placeId", place, "validFrom", since.toString(), "opensAt", opensAt,
                "cutOffMinutes", 30, "escalationMinutes", 20, "closingMinutes", 30));
    }

    /** Somebody on post who sits in the grid. */
    UUID person(UUID grid) {
        people(1, grid);
        return sql.one(
                        "select id from person where programme_id = ? and code = ?",
                        row -> row.id("id"),
                        programme.id(), "R-" + "%05d".formatted(number))
                .orElseThrow();
    }

    /** So many on post who sit in the grid, made by a few statements. */
    void people(int count, UUID grid) {
        int first = number + 1;
        number += count;
        sql.update(
                """
                insert into person (id, version, programme_id, code, name, sex, search_text)
                select gen_random_uuid(), 0, ?, 'R-' || lpad(n::text, 5, '0'), '示例人员' || n, 'FEMALE', '示例人员' || n
                from generate_series(?, ?) n
                """,
                programme.id(), first, number);
        sql.update(
                """
                insert into deployment (id, version, programme_id, code, person_id, person_name, person_search, home_unit_id,
                                        host_unit_id, post, kind, starts_on, own_search)
                select gen_random_uuid(), 0, p.programme_id, 'D' || p.code, p.id, p.name, p.search_text, ?, ?, '教师', 'FULL_TERM',
                       ?, 'd'
                from person p where p.programme_id = ? and p.code between ? and ?
                """,
                sender, host, since, programme.id(), "R-%05d".formatted(first), "R-%05d".formatted(number));
        sql.update(
                """
                insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
                select gen_random_uuid(), 0, p.programme_id, ?, p.id, ?
                from person p where p.programme_id = ? and p.code between ? and ?
                """,
                grid, since, programme.id(), "R-%05d".formatted(first), "R-%05d".formatted(number));
    }

    void leads(UUID person, UUID grid, String role) {
        sql.update(
                """
                insert into grid_leadership (id, version, programme_id, grid_id, person_id, role, starts_on)
                values (gen_random_uuid(), 0, ?, ?, ?, ?, ?)
                """,
                programme.id(), grid, person, role, since);
    }

    /** An approved leave, as the absence feature keeps it; tells its id. */
    UUID leave(UUID person, String from, String to) {
        var kind = Ids.next();
        sql.update(
                "insert into leave_kind (id, version, programme_id, code, name_zh, search_text) values (?, 0, ?, ?, '事假', '事假')",
                kind, programme.id(), "K-" + kind);
        var id = Ids.next();
        sql.update(
                """
                insert into leave (id, version, programme_id, person_id, person_name, person_search, kind_id, starts_at, ends_at,
                                   reason, state, requested_at, decided_at, departed_at)
                select ?, 0, p.programme_id, p.id, p.name, p.search_text, ?, ?, ?, '家事', 'DEPARTED', ?, ?, ?
                from person p where p.id = ?
                """,
                id, kind, at(from), at(to), at(from), at(from), at(from), person);
        return id;
    }

    /** From now on the leader of somebody's grid decides on his leave. */
    void allowLeave() {
        leaveKind = programme.create("leave-kinds", Map.of("code", "CASUAL", "nameZh", "事假"));
        programme.create("leave-approval-rules", Map.of(
                "code", "ALL", "approvers", List.of(Map.of("authority", "LEAF_LEADER")), "validFrom", since.toString()));
    }

    /** A leave the person has asked for himself; tells its id. */
    UUID askedLeave(UUID person, String from, String to) {
        return UUID.fromString(programme.asMember(person)
                .body(Map.of("personId", person, "kindId", leaveKind, "startsAt", from, "endsAt", to, "reason", "家事"))
                .post(programme.path("leaves")).then()
                .statusCode(201)
                .extract().path("id"));
    }

    void returned(UUID leave, String at) {
        sql.update("update leave set returned_at = ?, state = 'RETURNED' where id = ?", at(at), leave);
    }

    void outing(UUID person, String from, String to) {
        sql.update(
                """
                insert into outing (id, version, programme_id, person_id, person_name, person_search, destination, purpose, transport,
                                    starts_at, ends_at, reported_at, approved_at, own_search)
                select gen_random_uuid(), 0, p.programme_id, p.id, p.name, p.search_text, '阿克苏', '送修车辆', 'OFFICIAL_CAR', ?, ?, ?, ?, 'x'
                from person p where p.id = ?
                """,
                at(from), at(to), at(from), at(from), person);
    }

    UUID training(UUID person, String from, String to) {
        return meeting("STUDY", person, from, to);
    }

    /** A meeting at which the person is expected; tells its id. */
    UUID meeting(String kind, UUID person, String from, String to) {
        var meeting = Ids.next();
        sql.update(
                """
                insert into meeting (id, version, programme_id, code, kind, title_zh, place, starts_at, ends_at, search_text,
                                     attendance_taken)
                values (?, 0, ?, ?, ?, '示例学习', '会议室', ?, ?, 'x', 0)
                """,
                meeting, programme.id(), "M-" + meeting, kind, at(from), at(to));
        sql.update(
                """
                insert into meeting_attendance (id, programme_id, meeting_id, person_id, person_name, person_search)
                select gen_random_uuid(), programme_id, ?, id, name, search_text from person where id = ?
                """,
                meeting, person);
        return meeting;
    }

    /** Does to absences what the action does, and tells of it in the same transaction, as the absence feature does. */
    void absenceChanges(UUID person, Runnable action) {
        QuarkusTransaction.requiringNew().run(() -> {
            action.run();
            CDI.current().getBeanContainer().getEvent().fire(new AbsenceChanged(programme.id(), person));
        });
    }

    /** {@code 2022-01-10 22:30}, as the sites count the hours. */
    static OffsetDateTime at(String text) {
        return LocalDate.parse(text.substring(0, 10))
                .atTime(LocalTime.parse(text.substring(11)))
                .atZone(Today.ZONE)
                .toOffsetDateTime();
    }

    void sweep() {
        TestProgramme.bean(RollCallTimer.class).sweep();
    }

    /** The call of the grid on the evening. */
    UUID call(UUID grid) {
        return call(grid, DAY);
    }

    UUID call(UUID grid, String day) {
        return sql.one(
                        "select id from roll_call where grid_id = ? and held_on = cast(? as date)",
                        row -> row.id("id"),
                        grid, day)
                .orElseThrow();
    }

    int calls() {
        return sql.one(
                        "select count(*) as calls from roll_call where programme_id = ?",
                        row -> (int) row.number("calls"),
                        programme.id())
                .orElseThrow();
    }

    record Entry(String expectation, String status) {}

    Entry entry(UUID call, UUID person) {
        return sql.one(
                        "select expectation, status from roll_call_entry where roll_call_id = ? and person_id = ?",
                        row -> new Entry(row.text("expectation"), row.text("status")),
                        call, person)
                .orElseThrow();
    }

    String state(UUID call) {
        return sql.one("select state from roll_call where id = ?", row -> row.text("state"), call).orElseThrow();
    }

    record Escalation(int level, UUID leader, int unresolved) {}

    List<Escalation> escalations(UUID call) {
        return sql.list(
                "select level, leader_id, unresolved from roll_call_escalation where roll_call_id = ? order by raised_at, level desc",
                row -> new Escalation(row.integer("level"), row.id("leader_id"), row.integer("unresolved")),
                call);
    }

    long notices() {
        return sql.one(
                        "select count(*) as told from notice where programme_id = ?",
                        row -> row.number("told"),
                        programme.id())
                .orElseThrow();
    }

    /** Who has a notice, once for each. */
    List<UUID> told() {
        return sql.list("select person_id from notice where programme_id = ?", row -> row.id("person_id"), programme.id());
    }

    static Map<String, Object> answer(UUID id, UUID call, Object answeredAt) {
        return Map.of("id", id, "rollCallId", call, "answeredAt", answeredAt.toString());
    }

    /** Says by his phone that he is there. */
    Response answers(UUID person, UUID call, UUID id, Object answeredAt) {
        return programme.asMember(person).body(answer(id, call, answeredAt)).post(programme.path("my", "roll-call-answers"));
    }

    Response answersFor(
            RequestSpecification leader, UUID call, UUID person, UUID id, String outcome, String reason) {
        return leader.body(Map.of("id", id, "personId", person, "outcome", outcome, "reason", reason))
                .post(programme.path("roll-calls", call, "answers"));
    }

    RequestSpecification asLeader(UUID person) {
        return programme.as(Role.GRID_LEADER, person);
    }
}
