package org.tuoling.twinning.rest;

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
import org.tuoling.twinning.CollaborationFilter;
import org.tuoling.twinning.CollaborationReader;
import org.tuoling.twinning.CollaborationView;

/** The collaboration projects of a programme, whatever agreement they are under: to be read, and for workbooks. */
@Path("/api/v1/programmes/{programme}/collaboration-projects")
@Tag(name = "agreements")
public class CollaborationProjectsResource {

    private final CollaborationReader reader;
    private final Scope scope;
    private final CollaborationWorkbook workbook;
    private final Workbooks workbooks;

    CollaborationProjectsResource(
            CollaborationReader reader, Scope scope, CollaborationWorkbook workbook, Workbooks workbooks) {
        this.reader = reader;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "listCollaborationProjects", summary = "List collaboration projects across agreements",
            description = "Sorts by `code` (default) and `nameZh`. A partner is shown those of the own unit.")
    public Page<CollaborationView> listCollaborationProjects(
            @BeanParam @Valid CollaborationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page, scope.onlyOrganisation());
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "importCollaborationProjects", summary = "Import collaboration projects from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. Each row names its agreement.")
    public ImportOutcome importCollaborationProjects(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "getCollaborationProjectsTemplate",
            summary = "Download the workbook to fill in for an import of collaboration projects")
    public Download getCollaborationProjectsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "exportCollaborationProjects", summary = "Export the collaboration projects that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportCollaborationProjects(
            @BeanParam @Valid CollaborationFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        var onlyOf = scope.onlyOrganisation();
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, onlyOf, sink));
    }
}
