package org.tuoling.history.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.history.ChangeReader;
import org.tuoling.history.ChangeView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;

/** Who changed what. */
@Path("/api/v1/programmes/{programme}/history")
@Tag(name = "history")
public class HistoryResource {

    private final ChangeReader changes;
    private final Scope scope;

    HistoryResource(ChangeReader changes, Scope scope) {
        this.changes = changes;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.HISTORY_READ)
    @Operation(operationId = "listChanges", summary = "List who changed what",
            description = "Latest first; of one record when `recordId` is given. Sorts by `changedAt`. Changes of accounts are shown to those who may see accounts.")
    public Page<ChangeView> listChanges(
            @Parameter(description = "Kind of record.", example = "organisation") @QueryParam("recordType") @Size(max = 40) String recordType,
            @Parameter(description = "One record.") @QueryParam("recordId") UUID recordId,
            @BeanParam @Valid PageQuery page) {
        return changes.page(
                scope.programmeId(), recordType, recordId, scope.may(Permission.ACCOUNT_READ), page);
    }
}
