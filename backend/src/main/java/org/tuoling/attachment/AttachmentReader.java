package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Shows pictures to those who may see the records they belong to. */
@ApplicationScoped
public class AttachmentReader {

    private final Sql sql;
    private final Owners owners;
    private final FileStore store;

    AttachmentReader(Sql sql, Owners owners, FileStore store) {
        this.sql = sql;
        this.owners = owners;
        this.store = store;
    }

    private record Belonging(UUID madeBy, String recordType, UUID recordId, String sha256) {

        static Belonging read(Row row) {
            return new Belonging(row.id("made_by"), row.text("record_type"), row.id("record_id"), row.text("sha256"));
        }
    }

    /** @param notMoved the bytes of a picture that {@link PictureMove} has not come to */
    private record Bytes(UUID programmeId, String sha256, byte[] notMoved) {

        static Bytes read(Row row) {
            return new Bytes(row.id("programme_id"), row.text("sha256"), row.bytes("bytes"));
        }
    }

    public Optional<AttachmentView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select id, width, height, sha256, made_at from attachment where programme_id = ? and id = ?",
                AttachmentView::read,
                programmeId,
                id);
    }

    /**
     * The name of a picture's bytes, by which a browser can ask whether they are still the same; of one the caller may see.
     *
     * @param accountId of the caller
     */
    public Optional<String> visible(UUID programmeId, UUID accountId, UUID id) {
        return sql.one(
                        "select made_by, record_type, record_id, sha256 from attachment where programme_id = ? and id = ?",
                        Belonging::read,
                        programmeId,
                        id)
                .filter(belonging -> maySee(programmeId, accountId, belonging))
                .map(Belonging::sha256);
    }

    /** The bytes of a picture; whether the caller may see it is asked before. */
    public Optional<byte[]> jpeg(UUID programmeId, UUID id, PictureSize size) {
        return sql.one(
                        "select programme_id, " + size.hash() + " as sha256, " + size.bytes() + " as bytes"
                                + " from attachment where programme_id = ? and id = ?",
                        Bytes::read,
                        programmeId,
                        id)
                .map(this::jpeg);
    }

    private byte[] jpeg(Bytes kept) {
        if (kept.notMoved() != null) {
            return kept.notMoved();
        }
        try (var file = store.open(new FileKey(kept.programmeId(), kept.sha256()))) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean maySee(UUID programmeId, UUID accountId, Belonging belonging) {
        if (belonging.recordId() == null) {
            return belonging.madeBy().equals(accountId);
        }
        return owners.seeing(programmeId, belonging.recordType(), belonging.recordId()).isPresent();
    }
}
