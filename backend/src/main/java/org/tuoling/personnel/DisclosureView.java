package org.tuoling.personnel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** One look at what is confidential about a person: fields of his, or records about him. */
public record DisclosureView(
        UUID id,
        Instant disclosedAt,
        @Schema(description = "User name.", examples = "commander") String disclosedBy,
        DisclosureOccasion occasion,
        @Schema(description = "What the reader gave as his reason; null when the occasion says it.", examples = "联系家属", nullable = true)
                String reason,
        @Schema(description = "The fields that held something to see; none when records were read.")
                List<ConfidentialField> fields) {

    static DisclosureView read(Row row) {
        return new DisclosureView(
                row.id("id"),
                row.instant("disclosed_at"),
                row.text("disclosed_by"),
                row.oneOf(DisclosureOccasion.class, "occasion"),
                row.text("reason"),
                row.list(ConfidentialField.class, "fields"));
    }
}
