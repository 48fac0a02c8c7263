package org.tuoling.funding.rest;

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
import org.tuoling.funding.ReturnDesk;
import org.tuoling.funding.TreasuryReturnFilter;
import org.tuoling.funding.TreasuryReturnReader;
import org.tuoling.funding.TreasuryReturnView;
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

/** Left-over money that goes back to the treasury. */
@Path("/api/v1/programmes/{programme}/returns")
@Tag(name = "allocations")
public class TreasuryReturnsResource {

    private final ReturnDesk desk;
    private final TreasuryReturnReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final TreasuryReturnWorkbook workbook;
    private final Workbooks workbooks;

    TreasuryReturnsResource(
            ReturnDesk desk,
            TreasuryReturnReader reader,
            Idempotency idempotency,
            Scope scope,
            TreasuryReturnWorkbook workbook,
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
            operationId = "listReturns",
            summary = "List returns to the treasury",
            description = "Sorts by `on` (default, latest first), `code` and `amount`.")
    public Page<TreasuryReturnView> listReturns(@BeanParam @Valid TreasuryReturnFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.ALLOCATION_WRITE)
    @Operation(
            operationId = "recordReturn",
            summary = "Return left-over money to the treasury",
            description =
                    "Posts it to the ledger, out of what was received and is not allocated. What was recorded stays; reversing its entry takes it back.")
    public RestResponse<TreasuryReturnView> recordReturn(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid TreasuryReturnRequest request) {
        UUID id = idempotency.once(
                key,
                "recordReturn",
                request,
                () -> desk.record(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "returns", id), 0, view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "getReturn", summary = "Show a return to the treasury")
    public RestResponse<TreasuryReturnView> getReturn(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(0, view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ALLOCATION_WRITE)
    @Operation(
            operationId = "importReturns",
            summary = "Import returns to the treasury from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importReturns(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "getReturnsTemplate",
            summary = "Download the workbook to fill in for an import of returns to the treasury")
    public Download getReturnsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "exportReturns",
            summary = "Export the returns to the treasury that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportReturns(
            @BeanParam @Valid TreasuryReturnFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
