package org.tuoling.classification.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.classification.TermFilter;
import org.tuoling.classification.TermReader;
import org.tuoling.classification.TermView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;

/** Terms across all classifications, for whoever has to choose one. */
@Path("/api/v1/programmes/{programme}/terms")
@Tag(name = "classifications")
public class TermPickerResource {

    private final TermReader reader;
    private final Scope scope;

    TermPickerResource(TermReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "listTerms",
            summary = "List terms across classifications",
            description = "Sorts by `position` (default), `code` and `nameZh`.")
    public Page<TermView> listTerms(@BeanParam @Valid TermFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }
}
