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
import org.tuoling.grid.GridMembershipFilter;
import org.tuoling.grid.GridMembershipId;
import org.tuoling.grid.GridMembershipReader;
import org.tuoling.grid.GridMembershipRegister;
import org.tuoling.grid.GridMembershipView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.ReachCheck;
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

/** Who sits in which leaf of the grid tree, and sat there before. */
@Path("/api/v1/programmes/{programme}/grid-memberships")
@Tag(name = "grids")
public class GridMembershipsResource {

    private final GridMembershipRegister register;
    private final GridMembershipReader reader;
    private final GridMembershipWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final ReachCheck reachCheck;
    private final Scope scope;

    GridMembershipsResource(
            GridMembershipRegister register,
            GridMembershipReader reader,
            GridMembershipWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            ReachCheck reachCheck,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.reachCheck = reachCheck;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "listGridMemberships", summary = "List memberships",
            description = "Sorts by `startsOn` (latest first by default). A leader sees the people below him, a member himself.")
    public Page<GridMembershipView> listGridMemberships(
            @BeanParam @Valid GridMembershipFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), reach(), filter, page);
    }

    @POST
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "moveToGrid", summary = "Seat a person in a grid, or move him to another",
            description = "Where he sits on that day, he leaves the day before; what was stays on record.")
    public RestResponse<GridMembershipView> moveToGrid(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid GridMembershipRequest request) {
        UUID id = idempotency.once(
                key,
                "moveToGrid",
                request,
                () -> register.move(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "grid-memberships", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "importGridMemberships", summary = "Import memberships from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importGridMemberships(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGridMembershipsTemplate", summary = "Download the workbook to fill in for an import of memberships")
    public Download getGridMembershipsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "exportGridMemberships", summary = "Export memberships as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportGridMemberships(
            @BeanParam @Valid GridMembershipFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGridMembership", summary = "Show a membership")
    public RestResponse<GridMembershipView> getGridMembership(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        reachCheck.require(reach(), view.person().id());
        return Answers.found(view.version(), view);
    }

    @POST
    @Path("/{id}/end")
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "endGridMembership", summary = "Record or bring forward the last day of a membership")
    public RestResponse<GridMembershipView> endGridMembership(
            @PathParam("id") UUID id, @NotNull @Valid GridEndRequest request) {
        register.end(scope.programmeId(), new GridMembershipId(id), request.endsOn());
        return getGridMembership(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "removeGridMembership", summary = "Remove a membership entered by mistake")
    public void removeGridMembership(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), new GridMembershipId(id), ETag.required(ifMatch));
    }

    private Reach reach() {
        return scope.reach(Permission.GRID_WRITE);
    }
}
