package org.tuoling.absence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.notice.AddressedNotice;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.TimeMoved;
import org.tuoling.shared.time.Today;

/**
 * Tells people once that a return is overdue: the person and whoever answers for him. An absence is claimed by the
 * statement that marks it as told, in the transaction that tells, so that any number of instances may sweep at once.
 */
@ApplicationScoped
public class OverdueReturns {

    static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int AT_A_TIME = 200;

    private static final String CLAIM =
            """
            with due as (
                select a.id from %1$s a
                where %2$s and a.overdue_told_at is null and a.ends_at < ?
                order by a.ends_at limit ?
                for update skip locked
            ), told as (
                update %1$s t set overdue_told_at = ? from due where t.id = due.id
                returning t.id, t.programme_id, t.person_id, t.person_name, t.ends_at
            )
            select t.*, (select array_agg(d.person_id)
                         from leave_deciders(t.programme_id, t.person_id, 'LEAF_LEADER', null, ?) d
                         where d.person_id is not null) as leaders
            from told t
            """;

    private static final String LEAVES = CLAIM.formatted("leave", "a.state in ('APPROVED', 'DEPARTED')");
    private static final String OUTINGS = CLAIM.formatted("outing", "a.returned_at is null and a.withdrawn_at is null");

    private final Sql sql;
    private final NoticeBoard board;
    private final Today today;

    OverdueReturns(Sql sql, NoticeBoard board, Today today) {
        this.sql = sql;
        this.board = board;
        this.today = today;
    }

    private record Overdue(UUID id, UUID programmeId, UUID personId, String name, Instant endsAt, List<UUID> leaders) {

        static Overdue read(Row row) {
            return new Overdue(
                    row.id("id"),
                    row.id("programme_id"),
                    row.id("person_id"),
                    row.text("person_name"),
                    row.instant("ends_at"),
                    row.ids("leaders"));
        }

        List<AddressedNotice> notices(NoticeKind kind, String record) {
            var notice = Notice.of(
                    kind,
                    record + "/" + id,
                    record + ":" + id + ":overdue:" + endsAt.getEpochSecond(),
                    name,
                    HOUR.format(endsAt.atZone(Today.ZONE)));
            var told = new ArrayList<AddressedNotice>();
            told.add(new AddressedNotice(PersonId.of(personId), notice));
            leaders.forEach(leader -> told.add(new AddressedNotice(PersonId.of(leader), notice)));
            return told;
        }
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void tick() {
        sweep();
    }

    @Transactional
    void atOnce(@Observes TimeMoved moved) {
        sweep();
    }

    /** Tells of all that have become overdue. */
    @Transactional
    public void sweep() {
        tell(LEAVES, NoticeKind.LEAVE_OVERDUE, "leaves");
        tell(OUTINGS, NoticeKind.OUTING_OVERDUE, "outings");
    }

    private void tell(String claim, NoticeKind kind, String record) {
        var now = today.now();
        int claimed;
        do {
            var overdue = sql.list(claim, Overdue::read, now, AT_A_TIME, now, now);
            overdue.forEach(absence -> board.tellAll(absence.programmeId(), absence.notices(kind, record)));
            claimed = overdue.size();
        } while (claimed == AT_A_TIME);
    }
}
