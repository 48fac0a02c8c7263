package org.tuoling.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.grid.GridTree;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.time.Today;
import org.tuoling.testing.TestProgramme;

/** A tree of grids, and what becomes of the people in it on one evening. */
final class BoardScene {

    static final String DAY = "2022-01-10";

    final TestProgramme programme = TestProgramme.open();
    final GridTree tree = new GridTree(programme);
    private final Sql sql = TestProgramme.bean(Sql.class);
    private final UUID kind = programme.create("leave-kinds", Map.of("code", "HOME", "nameZh", "探亲假"));

    /** {@code 2022-01-10 22:30}, as the sites count the hours. */
    private static OffsetDateTime at(String text) {
        return LocalDate.parse(text.substring(0, 10))
                .atTime(LocalTime.parse(text.substring(11)))
                .atZone(Today.ZONE)
                .toOffsetDateTime();
    }

    UUID onLeave(UUID person, String from, String to) {
        return programme.create("leaves", Map.of(
                "personId", person, "kindId", kind, "startsAt", at(from), "endsAt", at(to), "reason", "探亲",
                "approvedAt", at(from), "departedAt", at(from)));
    }

    UUID out(UUID person, String from, String to) {
        return programme.create("outings", Map.of(
                "personId", person, "destination", "阿克苏市", "purpose", "采购", "transport", "OFFICIAL_CAR",
                "startsAt", at(from), "endsAt", at(to)));
    }

    void returned(String list, UUID id, String at) {
        programme.as(Role.COMMANDER).body(Map.of("returnedAt", at(at))).post(programme.path(list, id, "return")).then()
                .statusCode(200);
    }

    void training(UUID person, String from, String to) {
        var meeting = Ids.next();
        sql.update(
                """
                insert into meeting (id, version, programme_id, code, kind, title_zh, place, starts_at, ends_at, search_text,
                                     attendance_taken)
                values (?, 0, ?, 'M-1', 'STUDY', '示例学习', '会议室', ?, ?, '', 0)
                """,
                meeting, programme.id(), at(from), at(to));
        sql.update(
                """
                insert into meeting_attendance (id, programme_id, meeting_id, person_id, person_name, person_search)
                select gen_random_uuid(), programme_id, ?, id, name, search_text from person where id = ?
                """,
                meeting, person);
    }

    /** The evening's call of the grid, past its cut-off. */
    UUID call(UUID grid, String day) {
        var call = Ids.next();
        sql.update(
                """
                insert into roll_call (id, version, programme_id, grid_id, grid_level, held_on, opens_at, cut_off_at, closes_at,
                                       escalation_minutes, state, level, next_due_at, on_paper)
                values (?, 0, ?, ?, 2, cast(? as date), ?, ?, ?, 20, 'ESCALATED', 1, ?, false)
                """,
                call, programme.id(), grid, day, at(day + " 22:30"), at(day + " 23:00"), at(day + " 23:50"),
                at(day + " 23:50"));
        return call;
    }

    UUID entry(UUID call, UUID person, String status) {
        var entry = Ids.next();
        sql.update(
                """
                insert into roll_call_entry (id, programme_id, roll_call_id, held_on, person_id, person_code, expectation, status,
                                             clock_off)
                select ?, p.programme_id, c.id, c.held_on, p.id, p.code, 'EXPECTED', ?, false
                from roll_call c join person p on p.programme_id = c.programme_id where c.id = ? and p.id = ?
                """,
                entry, status, call, person);
        return entry;
    }

    void close(UUID call) {
        sql.update(
                "update roll_call set state = 'CLOSED', closed_at = closes_at, next_due_at = null where id = ?", call);
    }

    void correct(UUID entry, String outcome, String at) {
        sql.update(
                """
                insert into roll_call_correction (id, programme_id, roll_call_id, entry_id, outcome, reason, corrected_at,
                                                  corrected_by_name)
                select gen_random_uuid(), e.programme_id, e.roll_call_id, e.id, ?, '手机没电', ?, '网格长'
                from roll_call_entry e where e.id = ?
                """,
                outcome, at(at), entry);
    }

    /** Somebody stationed in a village since November who owes a visit a month. */
    void owesVisits(UUID person) {
        UUID village = programme.create("organisations", new HashMap<>(Map.of(
                "code", "KP-VIL-01", "nameZh", "示例村", "kind", "VILLAGE", "side", "RECIPIENT", "placeId", tree.county)));
        programme.create("duty-kinds", Map.of(
                "code", "VISIT", "nameZh", "每月走访", "everyMonths", 1, "timesOwed", 1, "validFrom", "2021-01-01"));
        programme.create("village-stations", Map.of(
                "code", "VS-1", "personId", person, "villageId", village, "startsOn", "2021-12-01"));
    }
}
