package org.tuoling.absence.rest;

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
import org.tuoling.absence.LeaveKindId;
import org.tuoling.absence.LeaveKindReader;
import org.tuoling.absence.LeaveKindRegister;
import org.tuoling.absence.LeaveKindView;
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

/** 假别: what leave can be asked for. */
@Path("/api/v1/programmes/{programme}/leave-kinds")
@Tag(name = "leave-kinds")
public class LeaveKindsResource {

    private final LeaveKindRegister register;
    private final LeaveKindReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final LeaveKindWorkbook workbook;
    private final Workbooks workbooks;

    LeaveKindsResource(
            LeaveKindRegister register,
            LeaveKindReader reader,
            Idempotency idempotency,
            Scope scope,
            LeaveKindWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "listLeaveKinds", summary = "List kinds of leave",
            description = "Sorts by `code`.")
    public Page<LeaveKindView> listLeaveKinds(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), page);
    }

    @POST
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "registerLeaveKind", summary = "Register a kind of leave")
    public RestResponse<LeaveKindView> registerLeaveKind(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid LeaveKindRequest request) {
        UUID id = idempotency.once(
                key,
                "registerLeaveKind",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "leave-kinds", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getLeaveKind", summary = "Show a kind of leave")
    public RestResponse<LeaveKindView> getLeaveKind(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "reviseLeaveKind", summary = "Revise or retire a kind of leave",
            description = "Replaces all fields. Setting `retiredOn` retires it.")
    public RestResponse<LeaveKindView> reviseLeaveKind(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LeaveKindRequest request) {
        register.revise(scope.programmeId(), LeaveKindId.of(id), ETag.required(ifMatch), request.toDetails());
        return getLeaveKind(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "removeLeaveKind", summary = "Remove a kind of leave entered by mistake",
            description = "One that leave was asked for is refused (409) and can only be retired.")
    public void removeLeaveKind(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), LeaveKindId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "importLeaveKinds", summary = "Import kinds of leave from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importLeaveKinds(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getLeaveKindsTemplate", summary = "Download the workbook to fill in for an import of kinds of leave")
    public Download getLeaveKindsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "exportLeaveKinds", summary = "Export the kinds of leave that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportLeaveKinds(
            @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), page, sink));
    }
}
