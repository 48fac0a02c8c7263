package org.tuoling.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tuoling.shared.sql.Sql;

/**
 * Empties the outbox. An attempt is claimed by one statement that counts it and moves the delivery's hour on, so that
 * any number of instances may do this at once; after the last attempt the delivery is given up and keeps what went wrong.
 */
@ApplicationScoped
public class NoticeDispatcher {

    private static final Logger LOG = Logger.getLogger(NoticeDispatcher.class);
    private static final int FAILURE_LENGTH = 500;

    private static final String CLAIM =
            """
            update notice_delivery d
            set attempts = d.attempts + 1, due_at = cast(? as timestamptz) + make_interval(secs => ? * power(4, d.attempts))
            from (select w.notice_id, w.channel from notice_delivery w
                  where w.state = 'WAITING' and w.due_at <= ? and w.channel = any(cast(? as text[]))
                  order by w.due_at limit 1
                  for update skip locked) due,
                 notice n
                 join programme g on g.id = n.programme_id
                 left join person p on p.id = n.person_id
                 left join account a on a.id = n.account_id
            where d.notice_id = due.notice_id and d.channel = due.channel and n.id = due.notice_id
            returning d.channel, n.id, g.code as programme, coalesce(p.code, a.username) as recipient, n.kind, n.phrases,
                      n.path, n.created_at, n.read_at
            """;

    private final Sql sql;
    private final Clock clock;
    private final NoticeConfig config;
    private final NoticeChannels channels;

    NoticeDispatcher(Sql sql, Clock clock, NoticeConfig config, NoticeChannels channels) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.channels = channels;
    }

    private record Attempt(String channel, OutgoingNotice notice) {}

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        dispatch();
    }

    /** Tries every delivery that is due, once. */
    public void dispatch() {
        for (var attempt = claim(); attempt.isPresent(); attempt = claim()) {
            attempt.ifPresent(this::make);
        }
    }

    private Optional<Attempt> claim() {
        var now = clock.instant();
        return sql.one(
                CLAIM,
                row -> new Attempt(row.text("channel"), OutgoingNotice.read(row)),
                now, config.firstPause().toSeconds(), now, channels.names());
    }

    private void make(Attempt attempt) {
        var channel = channels.inUse().stream()
                .filter(used -> used.name().equals(attempt.channel()))
                .findFirst()
                .orElseThrow();
        try {
            channel.deliver(attempt.notice());
            sql.update(
                    "update notice_delivery set state = 'DELIVERED', settled_at = ?, failure = null where notice_id = ? and channel = ?",
                    clock.instant(), attempt.notice().id(), channel.name());
        } catch (InterruptedException stopping) {
            // claimed already: tried again after the pause, by whoever runs then
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failure) {
            LOG.warnf("Notice %s did not go out by %s: %s", attempt.notice().id(), channel.name(), failure);
            failed(attempt.notice().id(), channel.name(), failure);
        }
    }

    private void failed(UUID noticeId, String channel, Exception failure) {
        String text = failure.toString();
        sql.update(
                """
                update notice_delivery
                set failure = ?,
                    state = case when attempts >= ? then 'GIVEN_UP' else state end,
                    settled_at = case when attempts >= ? then cast(? as timestamptz) end
                where notice_id = ? and channel = ? and state = 'WAITING'
                """,
                text.substring(0, Math.min(text.length(), FAILURE_LENGTH)),
                config.attempts(), config.attempts(), clock.instant(), noticeId, channel);
    }
}
