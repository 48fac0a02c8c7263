package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Shows documents to those who may see the records they belong to. */
@ApplicationScoped
public class DocumentReader {

    private static final SortFields SORTS = SortFields.byDefault("madeAt").instant("madeAt", "d.made_at");

    private final Sql sql;
    private final Owners owners;
    private final FileStore store;

    DocumentReader(Sql sql, Owners owners, FileStore store) {
        this.sql = sql;
        this.owners = owners;
        this.store = store;
    }

    /** The documents of a record, in the order they came. */
    public Page<DocumentView> page(UUID programmeId, String recordType, UUID recordId, PageQuery query) {
        requireVisible(programmeId, recordType, recordId);
        return new ListQuery(sql, DocumentView.COLUMNS, DocumentView.FROM, "d.id")
                .where("d.programme_id = ?", programmeId)
                .where("d.record_type = ?", recordType)
                .where("d.record_id = ?", recordId)
                .page(query, SORTS, DocumentView::read);
    }

    public DocumentRights rights(UUID programmeId, String recordType, UUID recordId) {
        var owner = requireVisible(programmeId, recordType, recordId);
        return new DocumentRights(owner.mayAdd(programmeId, recordId), owner.mayRemove(programmeId, recordId));
    }

    /** @param accountId of the caller, who sees what he sent before its record is saved */
    public Optional<DocumentView> one(UUID programmeId, UUID accountId, UUID id) {
        return sql.one(
                        "select " + DocumentView.COLUMNS + " from " + DocumentView.FROM
                                + " where d.programme_id = ? and d.id = ? and (d.record_id is not null or d.made_by = ?)",
                        DocumentView::read,
                        programmeId, id, accountId)
                .filter(document -> document.recordId() == null
                        || owners.seeing(programmeId, document.recordType(), document.recordId()).isPresent());
    }

    /** The bytes of a document that was shown, to be closed by whoever reads them. */
    public InputStream content(UUID programmeId, DocumentView document) {
        try {
            return store.open(new FileKey(programmeId, document.sha256()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AttachmentOwner requireVisible(UUID programmeId, String recordType, UUID recordId) {
        return owners.seeing(programmeId, recordType, recordId).orElseThrow(Refused::notFound);
    }
}
