package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/** Finds what leaders are to be reminded of, in all programmes at once. */
@ApplicationScoped
class ReminderReader {

    /** Who answers for a person in his leaf: its leader, or the longest-serving deputy when the leader is himself meant. */
    private static final String LEADER =
            """
            select l.person_id
            from grid_membership m join grid_leadership l on l.grid_id = m.grid_id
            where m.person_id = %1$s and l.person_id <> %1$s
              and ? between m.starts_on and m.last_day and ? between l.starts_on and l.last_day
            order by l.role = 'DEPUTY', l.starts_on, l.id
            limit 1
            """;

    private static final String ON_POST =
            """
            exists (select from deployment d where d.programme_id = %1$s.programme_id and d.person_id = %1$s.%2$s
                    and ? between d.starts_on and d.last_day)
            """;

    /** As an index has it, so that a look every few minutes does not read everybody. */
    private static final String DAY_OF_YEAR =
            "(extract(month from p.birth_date) * 100 + extract(day from p.birth_date))";

    private static final String BIRTHDAYS =
            """
            select p.programme_id, p.id as person_id, p.name, l.person_id as leader_id
            from person p cross join lateral (%1$s) l
            where %2$s in (?, ?)
              and (p.birth_date + make_interval(years => extract(year from cast(? as date))::integer
                                                         - extract(year from p.birth_date)::integer))::date = ?
              and %3$s
            """
                    .formatted(LEADER.formatted("p.id"), DAY_OF_YEAR, ON_POST.formatted("p", "id"));

    /** Marked and found in one statement: another instance waits for it and then finds them marked. */
    private static final String PAPERS =
            """
            with taken as (
                update personal_paper w set told_expiry = w.expires_on
                where w.expires_on between ? and ? and w.told_expiry is distinct from w.expires_on and %s
                returning w.id, w.programme_id, w.person_id, w.kind, w.expires_on
            )
            select t.*, p.name, (%s) as leader_id from taken t join person p on p.id = t.person_id
            """
                    .formatted(ON_POST.formatted("w", "person_id"), LEADER.formatted("t.person_id"));

    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);

    private final Sql sql;

    ReminderReader(Sql sql) {
        this.sql = sql;
    }

    record Birthday(UUID programmeId, UUID personId, String personName, UUID leaderId) {}

    /** @param leaderId null when nobody answers for the person */
    record ExpiringPaper(
            UUID programmeId,
            UUID paperId,
            UUID personId,
            String personName,
            PaperKind kind,
            LocalDate expiresOn,
            UUID leaderId) {}

    /** The birthdays of people on post for whom somebody answers. */
    List<Birthday> birthdaysOn(LocalDate day) {
        return sql.list(
                BIRTHDAYS,
                row -> new Birthday(
                        row.id("programme_id"), row.id("person_id"), row.text("name"), row.id("leader_id")),
                day, day, dayOfYear(day), dayOfYear(leapDayOn(day)), day, day, day);
    }

    /** Whoever was born on 29 February has his birthday on the 28th in other years. */
    private static LocalDate leapDayOn(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 28 ? LEAP_DAY : day;
    }

    private static int dayOfYear(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** Papers of people on post that expire in these days and were not taken before with that expiry. */
    List<ExpiringPaper> takePapersExpiring(LocalDate from, LocalDate to) {
        return sql.list(
                PAPERS,
                row -> new ExpiringPaper(
                        row.id("programme_id"),
                        row.id("id"),
                        row.id("person_id"),
                        row.text("name"),
                        row.oneOf(PaperKind.class, "kind"),
                        row.date("expires_on"),
                        row.id("leader_id")),
                from, to, from, from, from);
    }
}
