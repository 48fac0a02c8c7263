package org.tuoling.twinning.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.twinning.CollaborationFilter;
import org.tuoling.twinning.CollaborationReader;
import org.tuoling.twinning.CollaborationView;

/** The collaboration projects of a programme, whatever agreement they are under. */
@Path("/api/v1/programmes/{programme}/collaboration-projects")
@Tag(name = "agreements")
public class CollaborationProjectsResource {

    private final CollaborationReader reader;
    private final Scope scope;

    CollaborationProjectsResource(CollaborationReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "listCollaborationProjects", summary = "List collaboration projects across agreements",
            description = "Sorts by `code` (default) and `nameZh`. A partner is shown those of the own unit.")
    public Page<CollaborationView> listCollaborationProjects(
            @BeanParam @Valid CollaborationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page, scope.onlyOrganisation());
    }
}
