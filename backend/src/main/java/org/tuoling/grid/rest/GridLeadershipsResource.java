package org.tuoling.grid.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.grid.GridLeadershipFilter;
import org.tuoling.grid.GridLeadershipId;
import org.tuoling.grid.GridLeadershipReader;
import org.tuoling.grid.GridLeadershipRegister;
import org.tuoling.grid.GridLeadershipView;
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

/** Who answers for which grid, and who stands in; everybody may know whom to turn to. */
@Path("/api/v1/programmes/{programme}/grid-leaderships")
@Tag(name = "grids")
public class GridLeadershipsResource {

    private final GridLeadershipRegister register;
    private final GridLeadershipReader reader;
    private final GridLeadershipWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    GridLeadershipsResource(
            GridLeadershipRegister register,
            GridLeadershipReader reader,
            GridLeadershipWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "listGridLeaderships", summary = "List leaderships",
            description = "Sorts by `startsOn` (latest first by default).")
    public Page<GridLeadershipView> listGridLeaderships(
            @BeanParam @Valid GridLeadershipFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "appointGridLeader", summary = "Make a person leader or deputy of a grid",
            description = "A grid has one leader at a time and any number of deputies.")
    public RestResponse<GridLeadershipView> appointGridLeader(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid GridLeadershipRequest request) {
        UUID id = idempotency.once(
                key,
                "appointGridLeader",
                request,
                () -> register.appoint(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "grid-leaderships", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "importGridLeaderships", summary = "Import leaderships from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importGridLeaderships(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGridLeadershipsTemplate", summary = "Download the workbook to fill in for an import of leaderships")
    public Download getGridLeadershipsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "exportGridLeaderships", summary = "Export leaderships as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportGridLeaderships(
            @BeanParam @Valid GridLeadershipFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGridLeadership", summary = "Show a leadership")
    public RestResponse<GridLeadershipView> getGridLeadership(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @POST
    @Path("/{id}/end")
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "endGridLeadership", summary = "Record or bring forward the last day of a leadership")
    public RestResponse<GridLeadershipView> endGridLeadership(
            @PathParam("id") UUID id, @NotNull @Valid GridEndRequest request) {
        register.end(scope.programmeId(), new GridLeadershipId(id), request.endsOn());
        return getGridLeadership(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "removeGridLeadership", summary = "Remove a leadership entered by mistake")
    public void removeGridLeadership(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), new GridLeadershipId(id), ETag.required(ifMatch));
    }
}
