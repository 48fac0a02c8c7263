package org.tuoling.personnel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** One look at the confidential fields of a person. */
public record DisclosureView(
        UUID id,
        Instant disclosedAt,
        @Schema(description = "User name.", examples = "commander") String disclosedBy,
        @Schema(examples = "联系家属") String reason,
        @Schema(description = "The fields that held something to see.") List<ConfidentialField> fields) {

    static DisclosureView read(Row row) {
        return new DisclosureView(
                row.id("id"),
                row.instant("disclosed_at"),
                row.text("disclosed_by"),
                row.text("reason"),
                row.list(ConfidentialField.class, "fields"));
    }
}
