package org.tuoling.progress.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.progress.WarningFilter;
import org.tuoling.progress.WarningReader;
import org.tuoling.progress.WarningView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;

/** What is out of order with projects. */
@Path("/api/v1/programmes/{programme}/project-warnings")
@Tag(name = "progress")
public class WarningsResource {

    private final WarningReader reader;
    private final Scope scope;

    WarningsResource(WarningReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listProjectWarnings", summary = "List what is out of order with projects today",
            description = "Computed from plans, reports, visits, steps and the ledger. Sorts by `since` (default, oldest first) and `project`, its code.")
    public Page<WarningView> listProjectWarnings(@BeanParam @Valid WarningFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }
}
