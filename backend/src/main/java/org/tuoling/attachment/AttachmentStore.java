package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.tuoling.history.RecordRemoved;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/** The pictures of records of all features; their bytes are in the store. */
@ApplicationScoped
public class AttachmentStore {

    /** How long a picture waits for its record to be saved. */
    static final Duration PATIENCE = Duration.ofDays(1);

    /** So many pictures of one account wait at once: more than anybody puts into the records he is about to save. */
    static final int WAITING_MAX = 50;

    private final Sql sql;
    private final Clock clock;

    AttachmentStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a picture that belongs to no record yet; only the account it comes from can see and use it. */
    @Transactional
    public UUID keep(UUID programmeId, UUID accountId, ReceivedPicture picture) {
        requireRoom(accountId);
        UUID id = Ids.next();
        sql.update(
                """
                insert into attachment (id, programme_id, made_by, made_at, sha256, thumbnail_sha256, width, height)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id, programmeId, accountId, clock.instant(), picture.sha256(), picture.thumbnailSha256(),
                picture.width(), picture.height());
        return id;
    }

    /** Holds the account, so that two uploads at once count each other. */
    private void requireRoom(UUID accountId) {
        sql.one("select id from account where id = ? for no key update", row -> row.id("id"), accountId);
        long waiting = sql.one(
                        "select count(*) as waiting from attachment where made_by = ? and record_id is null",
                        row -> row.number("waiting"),
                        accountId)
                .orElseThrow();
        if (waiting >= WAITING_MAX) {
            throw new Refused(AttachmentError.TOO_MANY_UNBOUND, WAITING_MAX);
        }
    }

    /**
     * Makes pictures part of a record that is being saved, in its transaction. Refused are those that are not the
     * account's own, have been forgotten or belong to a record already.
     *
     * @param recordType as {@link AttachmentOwner#recordType} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bind(UUID programmeId, UUID accountId, String recordType, UUID recordId, Collection<UUID> ids) {
        for (UUID id : Set.copyOf(ids)) {
            int bound = sql.update(
                    """
                    update attachment set record_type = ?, record_id = ?
                    where programme_id = ? and id = ? and made_by = ? and record_id is null
                    """,
                    recordType, recordId, programmeId, id, accountId);
            if (bound == 0) {
                throw Refused.at("attachmentIds", AttachmentError.UNKNOWN);
            }
        }
    }

    /** The pictures of a record go with it. */
    void afterRemoval(@Observes RecordRemoved removed) {
        sql.update(
                "delete from attachment where programme_id = ? and record_type = ? and record_id = ?",
                removed.programmeId(), removed.recordType(), removed.recordId());
    }

    /** Forgets pictures whose records were never saved. */
    @Transactional
    public void forgetUnbound() {
        sql.update(
                "delete from attachment where record_id is null and made_at < ?", clock.instant().minus(PATIENCE));
    }
}
