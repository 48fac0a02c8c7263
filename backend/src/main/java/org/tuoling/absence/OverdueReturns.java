package org.tuoling.absence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            select t.*, w.leaders, w.commander_too
            from told t
            cross join lateral (
                select array_agg(d.person_id) filter (where d.person_id is not null) as leaders,
                       bool_or(d.person_id is null) as commander_too
                from leave_deciders(t.programme_id, t.person_id, 'LEAF_LEADER', null, ?) d) w
            """;

    private static final String LEAVES = CLAIM.formatted("leave", "a.state in ('APPROVED', 'DEPARTED')");
    private static final String OUTINGS = CLAIM.formatted("outing", "a.returned_at is null and a.withdrawn_at is null");

    private final Sql sql;
    private final NoticeBoard board;
    private final Telling telling;
    private final Today today;

    OverdueReturns(Sql sql, NoticeBoard board, Telling telling, Today today) {
        this.sql = sql;
        this.board = board;
        this.telling = telling;
        this.today = today;
    }

    private record Overdue(UUID programmeId, UUID personId, List<UUID> leaders, boolean commanderToo, Notice notice) {

        static Overdue read(Row row, NoticeKind kind, String record) {
            UUID id = row.id("id");
            var endsAt = row.instant("ends_at");
            return new Overdue(
                    row.id("programme_id"),
                    row.id("person_id"),
                    row.ids("leaders"),
                    row.flag("commander_too"),
                    Notice.of(
                            kind,
                            record + "/" + id,
                            record + ":" + id + ":overdue:" + endsAt.getEpochSecond(),
                            row.text("person_name"),
                            Telling.hour(endsAt)));
        }

        Stream<AddressedNotice> addressed() {
            return Stream.concat(Stream.of(personId), leaders.stream())
                    .map(person -> new AddressedNotice(PersonId.of(person), notice));
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
            var overdue = sql.list(claim, row -> Overdue.read(row, kind, record), now, AT_A_TIME, now, now);
            overdue.stream().collect(Collectors.groupingBy(Overdue::programmeId)).forEach(this::tell);
            claimed = overdue.size();
        } while (claimed == AT_A_TIME);
    }

    private void tell(UUID programmeId, List<Overdue> overdue) {
        board.tellAll(programmeId, overdue.stream().flatMap(Overdue::addressed).toList());
        overdue.stream()
                .filter(Overdue::commanderToo)
                .forEach(absence -> telling.tell(programmeId, null, absence.notice()));
    }
}
