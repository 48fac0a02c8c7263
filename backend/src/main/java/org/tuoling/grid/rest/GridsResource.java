package org.tuoling.grid.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.grid.GridFilter;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridReader;
import org.tuoling.grid.GridRegister;
import org.tuoling.grid.GridView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** The grid tree: who is looked after where. */
@Path("/api/v1/programmes/{programme}/grids")
@Tag(name = "grids")
public class GridsResource {

    private final GridRegister register;
    private final GridReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final GridWorkbook workbook;
    private final Workbooks workbooks;

    GridsResource(
            GridRegister register,
            GridReader reader,
            Idempotency idempotency,
            Scope scope,
            GridWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "listGrids", summary = "List grids",
            description = "Sorts by `code` (default).")
    public Page<GridView> listGrids(
            @BeanParam @Valid GridFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "registerGrid", summary = "Register a grid",
            description = "A new grid is a leaf; the one above it becomes a branch, which takes that nobody sits in it (409).")
    public RestResponse<GridView> registerGrid(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid GridRequest request) {
        UUID id = idempotency.once(
                key,
                "registerGrid",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "grids", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGrid", summary = "Show a grid")
    public RestResponse<GridView> getGrid(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "reviseGrid", summary = "Revise, move or close a grid",
            description = "Replaces all fields. It can be hung below another grid of the same level as before; setting `endsOn` closes it.")
    public RestResponse<GridView> reviseGrid(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GridRequest request) {
        register.revise(scope.programmeId(), GridId.of(id), ETag.required(ifMatch), request.toDetails());
        return getGrid(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "removeGrid", summary = "Remove a grid entered by mistake",
            description = "One with grids below it, or with members or leaders at any time, is refused (409) and can only be closed.")
    public void removeGrid(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), GridId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "importGrids", summary = "Import grids from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importGrids(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGridsTemplate", summary = "Download the workbook to fill in for an import of grids")
    public Download getGridsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "exportGrids", summary = "Export the grids that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportGrids(
            @BeanParam @Valid GridFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
