package org.tuoling.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A picture that has been kept, without its bytes. */
public record AttachmentView(
        UUID id,
        @Schema(examples = "1600") int width,
        @Schema(examples = "1200") int height,
        @Schema(description = "SHA-256 of the picture as it is kept.") String sha256,
        Instant madeAt) {

    static AttachmentView read(Row row) {
        return new AttachmentView(
                row.id("id"), row.integer("width"), row.integer("height"), row.text("sha256"), row.instant("made_at"));
    }
}
