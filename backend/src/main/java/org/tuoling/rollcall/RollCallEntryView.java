package org.tuoling.rollcall;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** One person in a roll-call as clients see it. */
public record RollCallEntryView(
        UUID id,
        Ref person,
        @Schema(description = "What the call expects of the person.") Expectation expectation,
        EntryStatus status,
        @Schema(description = "When the answer that counts was given, by the clock of the phone.", nullable = true)
                Instant answeredAt,
        @Schema(description = "When it arrived.", nullable = true) Instant receivedAt,
        @Schema(nullable = true) AnsweredBy answeredBy,
        @Schema(description = "Why: of a leader's answer, or as the paper says.", examples = "在县医院陪护", nullable = true)
                String reason,
        @Schema(description = "Whether the phone's clock was off when it answered.", examples = "false") boolean clockOff,
        @Schema(description = "Whether a leader has confirmed the person's own answer.", examples = "true") boolean confirmed,
        @Schema(description = "Whether a correction stands beside it.", examples = "false") boolean corrected) {

    static RollCallEntryView read(Row row) {
        return new RollCallEntryView(
                row.id("entry_id"),
                row.ref("person"),
                row.oneOf(Expectation.class, "expectation"),
                row.oneOf(EntryStatus.class, "status"),
                row.instant("answered_at"),
                row.instant("received_at"),
                row.oneOf(AnsweredBy.class, "answered_by"),
                row.text("reason"),
                row.flag("clock_off"),
                row.flag("confirmed"),
                row.flag("corrected"));
    }
}
