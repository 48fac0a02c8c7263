package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Shows pictures to those who may see the records they belong to. */
@ApplicationScoped
public class AttachmentReader {

    private final Sql sql;
    private final Instance<AttachmentOwner> owners;

    AttachmentReader(Sql sql, @Any Instance<AttachmentOwner> owners) {
        this.sql = sql;
        this.owners = owners;
    }

    /** The bytes of a picture, and a name for them by which a browser can ask whether they are still the same. */
    public record Shown(String sha256, byte[] jpeg) {}

    private record Belonging(UUID madeBy, String recordType, UUID recordId) {

        static Belonging read(Row row) {
            return new Belonging(row.id("made_by"), row.text("record_type"), row.id("record_id"));
        }
    }

    public Optional<AttachmentView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select id, width, height, sha256, made_at from attachment where programme_id = ? and id = ?",
                AttachmentView::read,
                programmeId,
                id);
    }

    /** @param accountId of the caller */
    public Optional<Shown> shown(UUID programmeId, UUID accountId, UUID id, PictureSize size) {
        return sql.one(
                        "select made_by, record_type, record_id from attachment where programme_id = ? and id = ?",
                        Belonging::read,
                        programmeId,
                        id)
                .filter(belonging -> maySee(programmeId, accountId, belonging))
                .flatMap(belonging -> sql.one(
                        "select sha256, " + size.column() + " as jpeg from attachment where programme_id = ? and id = ?",
                        row -> new Shown(row.text("sha256"), row.bytes("jpeg")),
                        programmeId,
                        id));
    }

    private boolean maySee(UUID programmeId, UUID accountId, Belonging belonging) {
        if (belonging.recordId() == null) {
            return belonging.madeBy().equals(accountId);
        }
        return owners.stream()
                .filter(owner -> owner.recordType().equals(belonging.recordType()))
                .anyMatch(owner -> owner.isVisible(programmeId, belonging.recordId()));
    }
}
