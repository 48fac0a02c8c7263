package org.tuoling.village;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** That a duty was reported as done, and whether that still stands. */
public record CompletionView(
        UUID id,
        @Schema(examples = "2022-01-20") LocalDate doneOn,
        @Schema(examples = "现场办公，收集诉求 3 条。") String note,
        @Schema(description = "Whether the person reported it himself.") boolean bySelf,
        Instant recordedAt,
        @Schema(description = "Since when it no longer stands.", nullable = true) Instant revokedAt,
        @Schema(description = "Why it no longer stands.", nullable = true) String revokeReason,
        @Schema(description = "Pictures of it.") List<UUID> attachmentIds) {

    static CompletionView read(Row row) {
        return new CompletionView(
                row.id("id"),
                row.date("done_on"),
                row.text("note"),
                row.flag("by_self"),
                row.instant("recorded_at"),
                row.instant("revoked_at"),
                row.text("revoke_reason"),
                row.ids("attachment_ids"));
    }
}
