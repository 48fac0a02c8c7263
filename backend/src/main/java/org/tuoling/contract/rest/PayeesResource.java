package org.tuoling.contract.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.contract.PayeeFilter;
import org.tuoling.contract.PayeeId;
import org.tuoling.contract.PayeeReader;
import org.tuoling.contract.PayeeView;
import org.tuoling.contract.PayeeRegister;
import org.tuoling.shared.access.Hand;
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

/** Who is paid. */
@Path("/api/v1/programmes/{programme}/payees")
@Tag(name = "payees")
public class PayeesResource {

    private final PayeeRegister register;
    private final PayeeReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final PayeeWorkbook workbook;
    private final Workbooks workbooks;

    PayeesResource(
            PayeeRegister register,
            PayeeReader reader,
            Idempotency idempotency,
            Scope scope,
            PayeeWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "listPayees",
            summary = "List payees",
            description = "Sorts by `code` (default) and `name`.")
    public Page<PayeeView> listPayees(
            @BeanParam @Valid PayeeFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(operationId = "registerPayee", summary = "Register a payee")
    public RestResponse<PayeeView> registerPayee(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PayeeRequest request) {
        UUID id = idempotency.once(
                key,
                "registerPayee",
                request,
                () -> register.register(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "payees", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CONTRACT_READ)
    @Operation(operationId = "getPayee", summary = "Show a payee")
    public RestResponse<PayeeView> getPayee(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "revisePayee",
            summary = "Revise a payee",
            description =
                    "Replaces all fields. Of a payee that a signed contract or an opened decision names only the bank account can differ (422): that proposes another one, which takes effect once another person confirms it; the one in force withdraws the proposal. What was asked for already is still paid to the bank account it was asked for.")
    public RestResponse<PayeeView> revisePayee(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PayeeRequest request) {
        register.revise(scope.programmeId(), PayeeId.of(id), ETag.required(ifMatch), request.toDetails(), Hand.of(scope));
        return getPayee(id);
    }

    @POST
    @Path("/{id}/bank-account/confirmation")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(
            operationId = "confirmPayeeAccount",
            summary = "Confirm the bank account proposed for a payee",
            description = "By another person than the one who proposed it (403). From then on payments are asked for to this account.")
    public RestResponse<PayeeView> confirmPayeeAccount(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        long version = ETag.required(ifMatch);
        idempotency.once(key, "confirmPayeeAccount", List.of(id), () -> {
            register.confirmAccount(scope.programmeId(), PayeeId.of(id), version, Hand.of(scope));
            return id;
        });
        return getPayee(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "removePayee",
            summary = "Remove a payee entered by mistake",
            description = "One that other records name is refused (409).")
    public void removePayee(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), PayeeId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "importPayees",
            summary = "Import payees from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importPayees(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "getPayeesTemplate",
            summary = "Download the workbook to fill in for an import of payees")
    public Download getPayeesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "exportPayees",
            summary = "Export the payees that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportPayees(
            @BeanParam @Valid PayeeFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
