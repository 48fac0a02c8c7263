package org.tuoling.progress.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.progress.Timeline;
import org.tuoling.progress.TimelineFilter;
import org.tuoling.progress.TimelineReader;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;

/** Projects beside each other in time. */
@Path("/api/v1/programmes/{programme}/project-timeline")
@Tag(name = "progress")
public class TimelineResource {

    private final TimelineReader reader;
    private final Scope scope;

    TimelineResource(TimelineReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectTimeline", summary = "Show projects beside each other in time",
            description = "Planned and real days, progress and milestones of the first 2,000 that match, by planned start.")
    public Timeline getProjectTimeline(@BeanParam @Valid TimelineFilter filter) {
        return reader.timeline(scope.programmeId(), filter);
    }
}
