package org.tuoling.project;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.shared.sql.Row;

/** That a project needs a document of a kind to go to a state. */
public record DocumentDemandView(
        UUID id,
        @Schema(description = "The state it is needed for.", examples = "ACCEPTED") ProjectState to,
        @Schema(examples = "ACCEPTANCE") DocumentKind kind,
        @Schema(examples = "0") long version) {

    static DocumentDemandView read(Row row) {
        return new DocumentDemandView(
                row.id("id"), row.oneOf(ProjectState.class, "to_state"), row.oneOf(DocumentKind.class, "kind"), 0);
    }
}
