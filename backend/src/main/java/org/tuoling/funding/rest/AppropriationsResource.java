package org.tuoling.funding.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.funding.AppropriationFilter;
import org.tuoling.funding.AppropriationId;
import org.tuoling.funding.AppropriationReader;
import org.tuoling.funding.AppropriationView;
import org.tuoling.funding.FundingRegister;
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

/** Fiscal money granted to the recipient places. */
@Path("/api/v1/programmes/{programme}/appropriations")
@Tag(name = "appropriations")
public class AppropriationsResource {

    private final FundingRegister register;
    private final AppropriationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final AppropriationWorkbook workbook;
    private final Workbooks workbooks;

    AppropriationsResource(
            FundingRegister register,
            AppropriationReader reader,
            Idempotency idempotency,
            Scope scope,
            AppropriationWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(
            operationId = "listAppropriations",
            summary = "List appropriations",
            description = "Sorts by `grantedOn` (default, latest first), `documentNumber`, `fiscalYear` and `amount`.")
    public Page<AppropriationView> listAppropriations(
            @BeanParam @Valid AppropriationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "registerAppropriation",
            summary = "Register an appropriation",
            description = "Posts the grant to the ledger, and with `receivedOn` the receipt too.")
    public RestResponse<AppropriationView> registerAppropriation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AppropriationRequest request) {
        UUID id = idempotency.once(
                key,
                "registerAppropriation",
                request,
                () -> register.register(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "appropriations", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(operationId = "getAppropriation", summary = "Show an appropriation")
    public RestResponse<AppropriationView> getAppropriation(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "reviseAppropriation",
            summary = "Revise an appropriation",
            description =
                    "Replaces all fields. Amount, place and days are in the ledger and stay as they are; `/receipt` records that the money has come.")
    public RestResponse<AppropriationView> reviseAppropriation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AppropriationRequest request) {
        register.revise(scope.programmeId(), AppropriationId.of(id), ETag.required(ifMatch), request.toDetails());
        return getAppropriation(id);
    }

    @POST
    @Path("/{id}/receipt")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "receiveAppropriation",
            summary = "Record that the money has come",
            description = "Posts the receipt to the ledger. Money that has come already or was revoked is refused (409).")
    public RestResponse<AppropriationView> receiveAppropriation(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ReceiptRequest request) {
        idempotency.once(key, "receiveAppropriation", List.of(id, request), () -> {
            register.receive(scope.programmeId(), AppropriationId.of(id), request.receivedOn());
            return id;
        });
        return getAppropriation(id);
    }

    @POST
    @Path("/{id}/revocation")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "revokeAppropriation",
            summary = "Take back a grant whose money has not come",
            description = "Posts the revocation to the ledger. Money that has come is returned instead (409).")
    public RestResponse<AppropriationView> revokeAppropriation(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid GrantRevocationRequest request) {
        idempotency.once(key, "revokeAppropriation", List.of(id, request), () -> {
            register.revoke(scope.programmeId(), AppropriationId.of(id), request.reason().strip());
            return id;
        });
        return getAppropriation(id);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "importAppropriations",
            summary = "Import appropriations from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importAppropriations(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(
            operationId = "getAppropriationsTemplate",
            summary = "Download the workbook to fill in for an import of appropriations")
    public Download getAppropriationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(
            operationId = "exportAppropriations",
            summary = "Export the appropriations that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportAppropriations(
            @BeanParam @Valid AppropriationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
