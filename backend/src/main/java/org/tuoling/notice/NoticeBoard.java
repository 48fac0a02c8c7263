package org.tuoling.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/**
 * Tells people what they should know. Telling joins the transaction of what is told: both happen or neither does.
 * However many are told at once, it takes one statement.
 */
@ApplicationScoped
public class NoticeBoard {

    private static final String TELL =
            """
            with told as (
                insert into notice (id, programme_id, person_id, account_id, kind, phrases, path, dedupe_key, created_at)
                select t.id, ?, t."personId", t."accountId", t.kind, t.phrases, t.path, t.key, ?
                from jsonb_to_recordset(cast(? as jsonb))
                    t (id uuid, "personId" uuid, "accountId" uuid, kind text, phrases jsonb, path text, key text)
                on conflict on constraint uq_notice_key do nothing
                returning id, created_at
            )
            insert into notice_delivery (notice_id, channel, state, attempts, due_at)
            select t.id, c.name, 'WAITING', 0, t.created_at from told t cross join unnest(cast(? as text[])) c (name)
            """;

    private static final String HOLDERS =
            """
            select distinct g.person_id, case when g.person_id is null then g.account_id end as account_id
            from access_grant g join account a on a.id = g.account_id and not a.disabled
            where g.programme_id = ? and g.role = ?
            """;

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final NoticeChannels channels;

    NoticeBoard(Sql sql, Clock clock, ObjectMapper json, NoticeChannels channels) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.channels = channels;
    }

    private record Line(
            UUID id, UUID personId, UUID accountId, NoticeKind kind, List<Phrase> phrases, String path, String key) {

        static Line of(Recipient recipient, Notice notice) {
            return new Line(
                    Ids.next(),
                    recipient.personId(),
                    recipient.accountId(),
                    notice.kind(),
                    notice.phrases(),
                    notice.path(),
                    notice.key());
        }
    }

    /** Tells one person. */
    @Transactional
    public void tell(UUID programmeId, PersonId person, Notice notice) {
        tellAll(programmeId, List.of(new AddressedNotice(person, notice)));
    }

    /** Tells everybody who holds the role in the programme. */
    @Transactional
    public void tell(UUID programmeId, Role role, Notice notice) {
        write(programmeId, sql.list(
                HOLDERS,
                row -> Line.of(new Recipient(row.id("person_id"), row.id("account_id")), notice),
                programmeId, role));
    }

    /** Tells many people, each his own. */
    @Transactional
    public void tellAll(UUID programmeId, List<AddressedNotice> notices) {
        write(programmeId, notices.stream()
                .map(told -> Line.of(new Recipient(told.recipient().value(), null), told.notice()))
                .toList());
    }

    /** The reader has seen this one. */
    @Transactional
    public void markRead(UUID programmeId, Recipient reader, UUID id) {
        int found = sql.update(
                """
                update notice set read_at = coalesce(read_at, ?)
                where programme_id = ? and id = ? and recipient_id in (?, ?)
                """,
                clock.instant(), programmeId, id, reader.personId(), reader.accountId());
        if (found == 0) {
            throw Refused.notFound();
        }
    }

    /** The reader has seen them all. */
    @Transactional
    public void markAllRead(UUID programmeId, Recipient reader) {
        sql.update(
                "update notice set read_at = ? where programme_id = ? and recipient_id in (?, ?) and read_at is null",
                clock.instant(), programmeId, reader.personId(), reader.accountId());
    }

    private void write(UUID programmeId, List<Line> lines) {
        if (!lines.isEmpty()) {
            sql.update(TELL, programmeId, clock.instant(), text(lines), channels.names());
        }
    }

    private String text(List<Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
