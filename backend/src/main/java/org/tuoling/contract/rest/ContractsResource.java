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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.contract.ContractFilter;
import org.tuoling.contract.ContractId;
import org.tuoling.contract.ContractReader;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractView;
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

/** What payees are committed to; {@link ContractStepsResource} takes contracts further. */
@Path("/api/v1/programmes/{programme}/contracts")
@Tag(name = "contracts")
public class ContractsResource {

    private final ContractRegister register;
    private final ContractReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final ContractWorkbook workbook;
    private final Workbooks workbooks;

    ContractsResource(
            ContractRegister register,
            ContractReader reader,
            Idempotency idempotency,
            Scope scope,
            ContractWorkbook workbook,
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
            operationId = "listContracts",
            summary = "List contracts",
            description = "Sorts by `code` (default), `amount` and `signedOn`; drafts come after all that are signed.")
    public Page<ContractView> listContracts(@BeanParam @Valid ContractFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), signer(), filter, page);
    }

    @POST
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "draftContract",
            summary = "Draft a contract",
            description = "Somebody else signs it. Until then only its author changes it.")
    public RestResponse<ContractView> draftContract(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ContractRequest request) {
        UUID id = idempotency.once(
                key,
                "draftContract",
                request,
                () -> register.draft(scope.programmeId(), request.toDetails(), Hand.of(scope))
                        .value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "contracts", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CONTRACT_READ)
    @Operation(operationId = "getContract", summary = "Show a contract")
    public RestResponse<ContractView> getContract(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "reviseContract",
            summary = "Revise the draft of a contract",
            description = "Replaces all fields; for its author only. What is signed is changed by a change on record.")
    public RestResponse<ContractView> reviseContract(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ContractRequest request) {
        register.revise(
                scope.programmeId(), ContractId.of(id), ETag.required(ifMatch), request.toDetails(), Hand.of(scope));
        return getContract(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "removeContract",
            summary = "Remove the draft of a contract",
            description = "For its author only. A signed contract stays on record; it can be cancelled.")
    public void removeContract(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), ContractId.of(id), ETag.required(ifMatch), Hand.of(scope));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "importContracts",
            summary = "Import drafts of contracts from a workbook",
            description =
                    "All rows or none. A row that is there already, just so, is passed over. A file brings in drafts only: a row that says the contract was signed is refused (422), since another person signs.")
    public ImportOutcome importContracts(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "getContractsTemplate",
            summary = "Download the workbook to fill in for an import of contracts")
    public Download getContractsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "exportContracts",
            summary = "Export the contracts that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportContracts(
            @BeanParam @Valid ContractFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), signer(), filter, page, sink));
    }

    private ContractView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }

    /** The caller's hand if it may sign. */
    private Hand signer() {
        return scope.may(Permission.CONTRACT_SIGN) ? Hand.of(scope) : null;
    }
}
