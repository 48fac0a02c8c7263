package org.tuoling.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A document, without its bytes. */
public record DocumentView(
        UUID id,
        @Schema(description = "What kind of record it belongs to; absent until it belongs to one.", examples = "project", nullable = true)
                String recordType,
        @Schema(nullable = true) UUID recordId,
        DocumentKind kind,
        @Schema(examples = "竣工验收报告") String title,
        @Schema(examples = "竣工验收报告.pdf") String fileName,
        FileType fileType,
        @Schema(examples = "482133") long sizeBytes,
        @Schema(description = "SHA-256 of the file as it is kept.") String sha256,
        @Schema(description = "Name of the account it came from.", examples = "项目专员") String madeBy,
        Instant madeAt) {

    static final String COLUMNS = """
            d.id, d.record_type, d.record_id, d.kind, d.title, d.file_name, d.file_type, f.size_bytes, d.sha256,
            a.display_name as made_by, d.made_at
            """;
    static final String FROM = """
            document d
            join stored_file f on f.programme_id = d.programme_id and f.sha256 = d.sha256
            join account a on a.id = d.made_by
            """;

    static DocumentView read(Row row) {
        return new DocumentView(
                row.id("id"),
                row.text("record_type"),
                row.id("record_id"),
                row.oneOf(DocumentKind.class, "kind"),
                row.text("title"),
                row.text("file_name"),
                row.oneOf(FileType.class, "file_type"),
                row.number("size_bytes"),
                row.text("sha256"),
                row.text("made_by"),
                row.instant("made_at"));
    }
}
