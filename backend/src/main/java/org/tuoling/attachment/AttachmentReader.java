package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Shows pictures to those who may see the records they belong to. */
@ApplicationScoped
public class AttachmentReader {

    private final Sql sql;
    private final Owners owners;

    AttachmentReader(Sql sql, Owners owners) {
        this.sql = sql;
        this.owners = owners;
    }

    private record Belonging(UUID madeBy, String recordType, UUID recordId, String sha256) {

        static Belonging read(Row row) {
            return new Belonging(row.id("made_by"), row.text("record_type"), row.id("record_id"), row.text("sha256"));
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
                "select " + size.column() + " as jpeg from attachment where programme_id = ? and id = ?",
                row -> row.bytes("jpeg"),
                programmeId,
                id);
    }

    private boolean maySee(UUID programmeId, UUID accountId, Belonging belonging) {
        if (belonging.recordId() == null) {
            return belonging.madeBy().equals(accountId);
        }
        return owners.seeing(programmeId, belonging.recordType(), belonging.recordId()).isPresent();
    }
}
