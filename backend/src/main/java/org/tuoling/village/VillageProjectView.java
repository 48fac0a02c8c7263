package org.tuoling.village;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.project.ProjectState;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A project of a village, without its money. */
public record VillageProjectView(
        @Schema(description = "Of the link; of the project when it is carried out for the village anyway.") UUID id,
        Ref village,
        Ref project,
        ProjectState state,
        @Schema(description = "Whether somebody linked it; otherwise it is carried out for the village.") boolean linked,
        @Schema(examples = "0") long version) {

    static VillageProjectView read(Row row) {
        return new VillageProjectView(
                row.id("id"),
                row.ref("village"),
                row.ref("project"),
                row.oneOf(ProjectState.class, "state"),
                row.flag("linked"),
                row.number("version"));
    }
}
