package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.history.RecordRemoved;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/** The documents of records of all features. What a document holds never changes; it is added, and perhaps taken away. */
@ApplicationScoped
public class Documents {

    /** How long a document waits for its record to be saved. */
    static final Duration PATIENCE = Duration.ofDays(1);

    /** So many documents of one account wait at once. */
    static final int WAITING_MAX = 50;

    /** So many documents of one record; a file of more than that belongs into several records. */
    static final int OF_RECORD_MAX = 500;

    private final Sql sql;
    private final Owners owners;
    private final ChangeLog changes;
    private final Clock clock;

    Documents(Sql sql, Owners owners, ChangeLog changes, Clock clock) {
        this.sql = sql;
        this.owners = owners;
        this.changes = changes;
        this.clock = clock;
    }

    /** How a document shows in the history of its record. */
    private record Change(String document) {

        static Change of(DocumentView view) {
            return new Change(view.title() + " (" + view.fileName() + ", SHA-256 " + view.sha256().substring(0, 12) + ")");
        }
    }

    /** Refuses a document before its file is taken in. */
    public void requireAddable(UUID programmeId, String recordType, UUID recordId) {
        if ((recordType == null) != (recordId == null)) {
            throw Refused.at(recordType == null ? "recordType" : "recordId", DocumentError.RECORD_INCOMPLETE);
        }
        if (recordId != null) {
            var owner = owners.seeing(programmeId, recordType, recordId).orElseThrow(Refused::notFound);
            if (!owner.mayAdd(programmeId, recordId)) {
                throw new Refused(CommonError.FORBIDDEN);
            }
        }
    }

    @Transactional
    public UUID add(UUID programmeId, UUID accountId, NewDocument added) {
        requireAddable(programmeId, added.recordType(), added.recordId());
        if (added.isBound()) {
            requireRoom(programmeId, added.recordType(), added.recordId());
        } else {
            requireRoom(accountId);
        }
        UUID id = Ids.next();
        sql.update(
                """
                insert into document
                    (id, programme_id, record_type, record_id, kind, title, file_name, file_type, sha256, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id, programmeId, added.recordType(), added.recordId(), added.kind(), added.title(), added.file().name(),
                added.file().type(), added.file().sha256(), accountId, clock.instant());
        if (added.isBound()) {
            changes.changed(programmeId, added.recordType(), added.recordId(), new Change(null), Change.of(view(id)));
        }
        return id;
    }

    private void requireRoom(UUID programmeId, String recordType, UUID recordId) {
        if (count(programmeId, recordType, recordId) >= OF_RECORD_MAX) {
            throw new Refused(DocumentError.TOO_MANY, OF_RECORD_MAX);
        }
    }

    /** Holds the account, so that two uploads at once count each other. */
    private void requireRoom(UUID accountId) {
        sql.one("select id from account where id = ? for no key update", row -> row.id("id"), accountId);
        long waiting = sql.one(
                        "select count(*) as waiting from document where made_by = ? and record_id is null",
                        row -> row.number("waiting"),
                        accountId)
                .orElseThrow();
        if (waiting >= WAITING_MAX) {
            throw new Refused(DocumentError.TOO_MANY_UNBOUND, WAITING_MAX);
        }
    }

    /**
     * Makes documents part of a record that is being saved, in its transaction. Refused are those that are not the
     * account's own, have been forgotten or belong to a record already.
     *
     * @param recordType as {@link AttachmentOwner#recordType} says
     */
    @Transactional(TxType.MANDATORY)
    public void bind(UUID programmeId, UUID accountId, String recordType, UUID recordId, Collection<UUID> ids) {
        for (UUID id : Set.copyOf(ids)) {
            int bound = sql.update(
                    """
                    update document set record_type = ?, record_id = ?
                    where programme_id = ? and id = ? and made_by = ? and record_id is null
                    """,
                    recordType, recordId, programmeId, id, accountId);
            if (bound == 0) {
                throw Refused.at("documentIds", DocumentError.UNKNOWN);
            }
        }
    }

    /** Refuses documents that do not belong to this record. */
    public void requireOf(UUID programmeId, String recordType, UUID recordId, Collection<UUID> ids) {
        for (UUID id : Set.copyOf(ids)) {
            sql.one(
                            "select id from document where programme_id = ? and id = ? and record_type = ? and record_id = ?",
                            row -> row.id("id"),
                            programmeId, id, recordType, recordId)
                    .orElseThrow(() -> Refused.at("documentIds", DocumentError.UNKNOWN));
        }
    }

    public List<DocumentView> of(UUID programmeId, String recordType, UUID recordId) {
        return sql.list(
                "select " + DocumentView.COLUMNS + " from " + DocumentView.FROM
                        + " where d.programme_id = ? and d.record_type = ? and d.record_id = ? order by d.made_at, d.id",
                DocumentView::read,
                programmeId, recordType, recordId);
    }

    public long count(UUID programmeId, String recordType, UUID recordId) {
        return sql.one(
                        "select count(*) as documents from document where programme_id = ? and record_type = ? and record_id = ?",
                        row -> row.number("documents"),
                        programmeId, recordType, recordId)
                .orElseThrow();
    }

    /** How many documents of one kind a record has, for steps that ask for one. */
    public long count(UUID programmeId, String recordType, UUID recordId, DocumentKind kind) {
        return sql.one(
                        """
                        select count(*) as documents from document
                        where programme_id = ? and record_type = ? and record_id = ? and kind = ?
                        """,
                        row -> row.number("documents"),
                        programmeId, recordType, recordId, kind)
                .orElseThrow();
    }

    /** Takes away a document of an open record, or one's own that waits for a record. The file goes with the next sweep. */
    @Transactional
    public void remove(UUID programmeId, UUID accountId, UUID id) {
        var document = sql.one(
                        "select " + DocumentView.COLUMNS + " from " + DocumentView.FROM
                                + " where d.programme_id = ? and d.id = ? and (d.record_id is not null or d.made_by = ?)"
                                + " for update of d",
                        DocumentView::read,
                        programmeId, id, accountId)
                .orElseThrow(Refused::notFound);
        if (document.recordId() != null) {
            requireRemovable(programmeId, document);
            changes.changed(
                    programmeId, document.recordType(), document.recordId(), Change.of(document), new Change(null));
        }
        sql.update("delete from document where programme_id = ? and id = ?", programmeId, id);
    }

    private void requireRemovable(UUID programmeId, DocumentView document) {
        var owner = owners.seeing(programmeId, document.recordType(), document.recordId()).orElseThrow(Refused::notFound);
        if (!owner.mayRemove(programmeId, document.recordId())) {
            throw owner.mayAdd(programmeId, document.recordId())
                    ? new Refused(DocumentError.RECORD_CLOSED)
                    : new Refused(CommonError.FORBIDDEN);
        }
    }

    private DocumentView view(UUID id) {
        return sql.one("select " + DocumentView.COLUMNS + " from " + DocumentView.FROM + " where d.id = ?", DocumentView::read, id)
                .orElseThrow();
    }

    void afterRemoval(@Observes RecordRemoved removed) {
        sql.update(
                "delete from document where programme_id = ? and record_type = ? and record_id = ?",
                removed.programmeId(), removed.recordType(), removed.recordId());
    }

    /** Forgets documents whose records were never saved. */
    @Transactional
    public int forgetUnbound() {
        return sql.update("delete from document where record_id is null and made_at < ?", clock.instant().minus(PATIENCE));
    }
}
