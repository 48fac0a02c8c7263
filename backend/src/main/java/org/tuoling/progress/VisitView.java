package org.tuoling.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A site visit as clients see it. */
public record VisitView(
        UUID id,
        Ref project,
        @Schema(examples = "2022-01-06") LocalDate visitedOn,
        Ref visitor,
        @Schema(examples = "二层砌体完成，现场整洁，安全网需补两处。") String note,
        @Schema(description = "Pictures of it.") List<UUID> attachmentIds,
        @Schema(examples = "0") long version) {

    static VisitView read(Row row) {
        return new VisitView(
                row.id("id"),
                row.ref("project"),
                row.date("visited_on"),
                row.ref("visitor"),
                row.text("note"),
                row.ids("attachment_ids"),
                row.number("version"));
    }
}
