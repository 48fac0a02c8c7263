package org.tuoling.absence.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.absence.CompanionReader;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Ref;

/** Who can come along on an outing. */
@Path("/api/v1/programmes/{programme}/companions")
@Tag(name = "outings")
public class CompanionsResource {

    private final CompanionReader reader;
    private final Scope scope;

    CompanionsResource(CompanionReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "listCompanions", summary = "List who can come along on an outing",
            description = "The names of the people on post today, and nothing else of them. Sorts by `name`.")
    public Page<Ref> listCompanions(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), page);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "getCompanion", summary = "Name somebody who can come along on an outing")
    public Ref getCompanion(@PathParam("id") UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
