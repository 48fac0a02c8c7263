package org.tuoling.inspection.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.inspection.SafetyReader;
import org.tuoling.inspection.SafetyView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;

/** 三个安全: people, projects and money at a glance. */
@Path("/api/v1/programmes/{programme}/safeties")
@Tag(name = "inspection")
public class SafetiesResource {

    private final SafetyReader reader;
    private final Scope scope;

    SafetiesResource(SafetyReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.INSPECTION_READ)
    @Operation(operationId = "getSafeties", summary = "Show how the three safeties stand today",
            description = "Of the findings the caller sees, and what other features have to see to where he may see that.")
    public SafetyView getSafeties() {
        return reader.on(scope.programmeId(), scope.reach());
    }
}
