package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.contract.SplitFlagFilter;
import org.tuoling.contract.SplitFlagReader;
import org.tuoling.contract.SplitFlagView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;

/** What looks as if it had been split to stay below the threshold. */
@Path("/api/v1/programmes/{programme}/split-flags")
@Tag(name = "contracts")
public class SplitFlagsResource {

    private final SplitFlagReader reader;
    private final Scope scope;

    SplitFlagsResource(SplitFlagReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "listSplitFlags",
            summary = "List contracts and payments that look split",
            description =
                    "To one payee for one project within the window of days, each at or below the threshold and not decided on, together above it. Commander and auditor are told of each. Finds by payee. Sorts by `raisedAt` (default, latest first) and `total`.")
    public Page<SplitFlagView> listSplitFlags(@BeanParam @Valid SplitFlagFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }
}
