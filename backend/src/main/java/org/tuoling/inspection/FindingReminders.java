package org.tuoling.inspection;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.TimeMoved;
import org.tuoling.shared.time.Today;

/**
 * Reminds owners some days before a finding is due, and them and the commander when it is overdue, in the morning and
 * once for each due day: a finding is marked in the statement that finds it, so any number of instances may do this.
 */
@ApplicationScoped
public class FindingReminders {

    static final int DAYS_AHEAD = 7;

    /** When the sites, two hours behind the clock, are up. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String TAKE =
            """
            with due as (
                select id from finding
                where state in ('OPEN', 'REOPENED') and due_on between ? and ? and %1$s is distinct from due_on
                order by due_on for update skip locked
            )
            update finding f set %1$s = f.due_on from due where f.id = due.id
            returning f.id, f.programme_id, f.owner_id, f.code, f.due_on
            """;

    /** Nothing here is older. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Sql sql;
    private final NoticeBoard board;
    private final Today today;

    FindingReminders(Sql sql, NoticeBoard board, Today today) {
        this.sql = sql;
        this.board = board;
        this.today = today;
    }

    private record Due(UUID id, UUID programmeId, UUID ownerId, String code, LocalDate dueOn) {

        static Due read(Row row) {
            return new Due(
                    row.id("id"), row.id("programme_id"), row.id("owner_id"), row.text("code"), row.date("due_on"));
        }

        Notice notice(NoticeKind kind) {
            return Notice.of(kind, "findings/" + id, "finding:" + id + ":" + kind + ":" + dueOn, code, dueOn);
        }
    }

    @Scheduled(every = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void tick() {
        remind();
    }

    @Transactional
    void look(@Observes TimeMoved moved) {
        remind();
    }

    /** Tells what has become due or overdue and was not told before. */
    @Transactional
    public void remind() {
        if (LocalTime.ofInstant(today.now(), Today.ZONE).isBefore(MORNING)) {
            return;
        }
        var day = today.date();
        for (var due : take("told_due", day, day.plusDays(DAYS_AHEAD))) {
            board.tell(due.programmeId(), PersonId.of(due.ownerId()), due.notice(NoticeKind.FINDING_DUE));
        }
        for (var overdue : take("told_overdue", BEGINNING, day.minusDays(1))) {
            var notice = overdue.notice(NoticeKind.FINDING_OVERDUE);
            board.tell(overdue.programmeId(), PersonId.of(overdue.ownerId()), notice);
            board.tell(overdue.programmeId(), Role.COMMANDER, notice);
        }
    }

    private List<Due> take(String mark, LocalDate from, LocalDate to) {
        return sql.list(TAKE.formatted(mark), Due::read, from, to);
    }
}
