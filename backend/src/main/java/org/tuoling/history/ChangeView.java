package org.tuoling.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** One change of one record. */
public record ChangeView(
        UUID id,
        @Schema(examples = "organisation") String recordType,
        UUID recordId,
        @Schema(description = "CREATED, CHANGED or DELETED.", examples = "CHANGED") String action,
        Instant changedAt,
        @Schema(description = "User name.", examples = "project-officer") String changedBy,
        @Schema(description = "The record as it was; null when created.", type = SchemaType.OBJECT, nullable = true)
                @JsonRawValue
                String before,
        @Schema(description = "The record as it is since; null when deleted.", type = SchemaType.OBJECT, nullable = true)
                @JsonRawValue
                String after) {

    static ChangeView read(Row row) {
        return new ChangeView(
                row.id("id"),
                row.text("record_type"),
                row.id("record_id"),
                row.text("action"),
                row.instant("changed_at"),
                row.text("changed_by"),
                row.text("before"),
                row.text("after"));
    }
}
