package org.tuoling.classification.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
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
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** Terms across all classifications: for whoever has to choose one, and for workbooks. */
@Path("/api/v1/programmes/{programme}/terms")
@Tag(name = "classifications")
public class AllTermsResource {

    private final TermReader reader;
    private final Scope scope;
    private final TermWorkbook workbook;
    private final Workbooks workbooks;

    AllTermsResource(TermReader reader, Scope scope, TermWorkbook workbook, Workbooks workbooks) {
        this.reader = reader;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "listTerms",
            summary = "List terms across classifications",
            description = "Sorts by `position` (default), `classification`, `code` and `nameZh`.")
    public Page<TermView> listTerms(@BeanParam @Valid TermFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(
            operationId = "importTerms",
            summary = "Import terms from a workbook",
            description =
                    "All rows or none. A row that is there already, just so, is passed over. Each row names the classification of its term.")
    public ImportOutcome importTerms(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(operationId = "getTermsTemplate", summary = "Download the workbook to fill in for an import of terms")
    public Download getTermsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "exportTerms",
            summary = "Export the terms that match as a workbook",
            description =
                    "As the list, but sorted by `classification` by default; `limit` and `after` mean nothing here.")
    public Download exportTerms(
            @BeanParam @Valid TermFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
