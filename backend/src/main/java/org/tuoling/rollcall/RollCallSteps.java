package org.tuoling.rollcall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoling.notice.AddressedNotice;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;

/**
 * Moves roll-calls on whose hour has come, each by one step: from the cut-off up the grid tree level by level while
 * somebody is unaccounted for, then to the closing; with everybody accounted for, to the closing at once. A portion of calls
 * takes the same few statements however many people are in them. Before each step everybody without an answer is looked at
 * anew: who is away by then is excused, who is due back by then is not. A call that another instance is moving is left to it.
 */
@ApplicationScoped
class RollCallSteps {

    private static final int PORTION = 500;

    /** Answers refer to the call and so hold a lock on it; this one goes together with theirs. */
    private static final String DUE =
            """
            select id from roll_call
            where state <> 'CLOSED' and next_due_at <= ?
            order by next_due_at, id limit ?
            for no key update skip locked
            """;

    private static final String OVER =
            """
            select c.id from roll_call c
            where c.id = any(cast(? as uuid[]))
              and (c.next_due_at >= c.closes_at
                   or not exists (select from roll_call_entry e
                                  where e.programme_id = c.programme_id and e.roll_call_id = c.id and e.status = 'UNRESOLVED'))
            """;

    private static final String ESCALATE =
            """
            with recursive turn as (
                select c.id, c.programme_id, c.grid_id, c.held_on, c.next_due_at,
                       case c.state when 'OPEN' then c.level else c.level - 1 end as level
                from roll_call c
                where c.id = any(cast(? as uuid[])) and c.state <> 'CLOSED'
            ),
            above as (
                select t.id, t.level as wanted, g.id as grid_id, g.parent_id, g.level
                from turn t join grid g on g.id = t.grid_id
                union all
                select a.id, a.wanted, g.id, g.parent_id, g.level
                from above a join grid g on g.id = a.parent_id
                where a.level > a.wanted
            ),
            raised as (
                insert into roll_call_escalation (roll_call_id, level, programme_id, grid_id, leader_id, unresolved, due_at,
                                                  raised_at)
                select t.id, t.level, t.programme_id, a.grid_id, w.person_id,
                       (select count(*) from roll_call_entry e
                        where e.programme_id = t.programme_id and e.roll_call_id = t.id and e.status = 'UNRESOLVED'),
                       t.next_due_at, cast(? as timestamptz)
                from turn t
                join above a on a.id = t.id and a.level = t.level
                left join lateral (
                    select l.person_id
                    from grid_leadership l
                    where l.programme_id = t.programme_id and l.grid_id = a.grid_id
                      and t.held_on between l.starts_on and l.last_day
                    order by exists (select from absence_span s
                                     where s.programme_id = l.programme_id and s.person_id = l.person_id
                                       and s.away_from <= cast(? as timestamptz)
                                       and (s.returned_at is null or s.returned_at > cast(? as timestamptz))),
                             l.role = 'DEPUTY', l.starts_on, l.id
                    limit 1) w on true
                returning roll_call_id, level, programme_id, grid_id as turn_grid_id, leader_id, unresolved
            )
            select r.roll_call_id, r.level, r.programme_id, r.leader_id, r.unresolved, t.held_on, d.person_id as deputy_id,
                   g.id as grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en
            from raised r
            join turn t on t.id = r.roll_call_id
            join grid g on g.id = t.grid_id
            left join lateral (
                select l.person_id
                from grid_leadership l
                join roll_call_entry own on own.programme_id = l.programme_id and own.person_id = r.leader_id
                                        and own.held_on = t.held_on and own.roll_call_id = t.id and own.status = 'UNRESOLVED'
                where l.programme_id = t.programme_id and l.grid_id = r.turn_grid_id and l.person_id <> r.leader_id
                  and t.held_on between l.starts_on and l.last_day
                order by exists (select from absence_span s
                                 where s.programme_id = l.programme_id and s.person_id = l.person_id
                                   and s.away_from <= cast(? as timestamptz)
                                   and (s.returned_at is null or s.returned_at > cast(? as timestamptz))),
                         exists (select from roll_call_entry e
                                 where e.programme_id = l.programme_id and e.person_id = l.person_id
                                   and e.held_on = t.held_on and e.status = 'UNRESOLVED'),
                         l.role = 'DEPUTY', l.starts_on, l.id
                limit 1) d on true
            """;

    private static final String MOVE_ON =
            """
            update roll_call c
            set state = 'ESCALATED', level = n.level, version = c.version + 1,
                next_due_at = case when n.level = 1 then c.closes_at
                                   else c.next_due_at + make_interval(mins => c.escalation_minutes) end
            from (select id, case state when 'OPEN' then level else level - 1 end as level from roll_call) n
            where c.id = any(cast(? as uuid[])) and c.state <> 'CLOSED' and n.id = c.id
            """;

    private final Sql sql;
    private final NoticeBoard notices;

    RollCallSteps(Sql sql, NoticeBoard notices) {
        this.sql = sql;
        this.notices = notices;
    }

    private record Escalation(UUID programmeId, int level, UUID leaderId, UUID deputyId, Notice notice) {

        Stream<AddressedNotice> addressed() {
            return Stream.of(leaderId, deputyId)
                    .filter(Objects::nonNull)
                    .map(person -> new AddressedNotice(PersonId.of(person), notice));
        }
    }

    /** Takes the next step of those that are due; tells whether there were any. */
    boolean advance(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var due = ids(sql.list(DUE, row -> row.id("id"), now, PORTION));
            if (due.length == 0) {
                return false;
            }
            Expectations.refresh(sql, now, due);
            close(ids(sql.list(OVER, row -> row.id("id"), (Object) due)), now);
            escalate(due, now);
            return true;
        });
    }

    private void close(String[] calls, Instant now) {
        if (calls.length == 0) {
            return;
        }
        lockEntries(sql, calls);
        sql.update(
                "update roll_call set state = 'CLOSED', closed_at = ?, next_due_at = null, version = version + 1 where id = any(cast(? as uuid[]))",
                now, calls);
    }

    /** Waits for answers under way; those that come later find the call closed. In order, so that nobody waits in a circle. */
    static void lockEntries(Sql sql, String... calls) {
        sql.one(
                """
                select count(*) as locked from (
                    select e.id
                    from roll_call c join roll_call_entry e on e.programme_id = c.programme_id and e.roll_call_id = c.id
                    where c.id = any(cast(? as uuid[])) order by e.id for update of e) e
                """,
                row -> row.number("locked"),
                (Object) calls);
    }

    private void escalate(String[] calls, Instant now) {
        var raised = sql.list(
                ESCALATE,
                row -> new Escalation(
                        row.id("programme_id"),
                        row.integer("level"),
                        row.id("leader_id"),
                        row.id("deputy_id"),
                        Notice.of(
                                NoticeKind.ROLL_CALL_ESCALATED,
                                "roll-calls/" + row.id("roll_call_id"),
                                "roll-call:" + row.id("roll_call_id") + ":" + row.integer("level"),
                                Phrase.of(row.ref("grid")),
                                row.date("held_on"),
                                row.integer("unresolved"))),
                calls, now, now, now, now, now);
        sql.update(MOVE_ON, (Object) calls);
        raised.stream().collect(Collectors.groupingBy(Escalation::programmeId)).forEach(this::tell);
    }

    /**
     * A leader who is himself among the missing is not told alone. A level that nobody leads is passed over in silence, but
     * at the top the commander is told.
     */
    private void tell(UUID programmeId, List<Escalation> raised) {
        notices.tellAll(
                programmeId,
                raised.stream().flatMap(Escalation::addressed).toList());
        raised.stream()
                .filter(escalation -> escalation.leaderId() == null && escalation.level() == 1)
                .forEach(escalation -> notices.tell(programmeId, Role.COMMANDER, escalation.notice()));
    }

    private static String[] ids(List<UUID> found) {
        return found.stream().map(UUID::toString).toArray(String[]::new);
    }
}
