package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.tuoling.budget.AllocationDesk;
import org.tuoling.budget.AllocationFilter;
import org.tuoling.budget.AllocationReader;
import org.tuoling.budget.AllocationView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** Received money set apart for projects, and taken back from them. */
@Path("/api/v1/programmes/{programme}/allocations")
@Tag(name = "allocations")
public class AllocationsResource {

    private final AllocationDesk desk;
    private final AllocationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final AllocationWorkbook workbook;
    private final Workbooks workbooks;

    AllocationsResource(
            AllocationDesk desk,
            AllocationReader reader,
            Idempotency idempotency,
            Scope scope,
            AllocationWorkbook workbook,
            Workbooks workbooks) {
        this.desk = desk;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "listAllocations",
            summary = "List allocations",
            description = "Sorts by `on` (default, latest first), `code` and `amount`.")
    public Page<AllocationView> listAllocations(@BeanParam @Valid AllocationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.ALLOCATION_WRITE)
    @Operation(
            operationId = "recordAllocation",
            summary = "Allocate received money to a project, or take it back",
            description =
                    "Posts it to the ledger of the recipient place. Never more than the plans in force give the project, nor than was received. What was recorded stays; reversing its entry takes it back.")
    public RestResponse<AllocationView> recordAllocation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AllocationRequest request) {
        UUID id = idempotency.once(
                key,
                "recordAllocation",
                request,
                () -> desk.record(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "allocations", id), 0, view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "getAllocation", summary = "Show an allocation")
    public RestResponse<AllocationView> getAllocation(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(0, view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ALLOCATION_WRITE)
    @Operation(
            operationId = "importAllocations",
            summary = "Import allocations from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importAllocations(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "getAllocationsTemplate",
            summary = "Download the workbook to fill in for an import of allocations")
    public Download getAllocationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "exportAllocations",
            summary = "Export the allocations that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportAllocations(
            @BeanParam @Valid AllocationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
