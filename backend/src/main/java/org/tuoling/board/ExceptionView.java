package org.tuoling.board;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Something that somebody must see to. */
public record ExceptionView(
        ExceptionKind kind,
        @Schema(description = "The person it is about.") Ref person,
        @Schema(description = "The leaf he sits in; null when he sits in none.", nullable = true) Ref grid,
        @Schema(description = "Since when it is so.") Instant since,
        @Schema(description = "Segment of the record's addresses.", examples = "leaves") String record,
        UUID recordId) {

    static ExceptionView read(Row row) {
        return new ExceptionView(
                row.oneOf(ExceptionKind.class, "kind"),
                row.ref("person"),
                row.ref("grid"),
                row.instant("since"),
                row.text("record"),
                row.id("record_id"));
    }
}
