package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.contract.ContractChangeDesk;
import org.tuoling.contract.ContractChangeView;
import org.tuoling.contract.ContractId;
import org.tuoling.contract.ContractReader;
import org.tuoling.contract.ContractView;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Steps;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;

/**
 * Changes of what signed contracts are over, through two hands. Each step takes the version of the contract last seen, and
 * answers with the contract as it is then.
 */
@Path("/api/v1/programmes/{programme}/contracts/{id}/changes")
@Tag(name = "contracts")
public class ContractChangesResource {

    private final ContractChangeDesk desk;
    private final ContractReader reader;
    private final Steps steps;
    private final Scope scope;

    ContractChangesResource(ContractChangeDesk desk, ContractReader reader, Steps steps, Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.steps = steps;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CONTRACT_READ)
    @Operation(
            operationId = "listContractChanges",
            summary = "List the changes of a contract's amount",
            description = "Also those that wait, and those that were rejected or withdrawn. Sorts by `number` (default).")
    public Page<ContractChangeView> listContractChanges(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        one(id);
        return reader.changes(scope.programmeId(), id, page);
    }

    @POST
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "proposeContractChange",
            summary = "Propose another amount for a contract",
            description =
                    "The contract stays as it is until somebody else confirms it. One change waits at a time; the amount cannot fall below what is committed.")
    public RestResponse<ContractView> proposeContractChange(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ContractChangeRequest request) {
        steps.take(key, "proposeContractChange", ifMatch, id, request, version ->
                desk.propose(scope.programmeId(), ContractId.of(id), version, request.toChange(), Hand.of(scope)));
        return shown(id);
    }

    @POST
    @Path("/{changeId}/confirmation")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(
            operationId = "confirmContractChange",
            summary = "Confirm another amount for a contract",
            description =
                    "By another person than those who proposed it and who drafted the contract. The whole amount has to keep within what is approved and, above the threshold, to what is decided.")
    public RestResponse<ContractView> confirmContractChange(
            @PathParam("id") UUID id,
            @PathParam("changeId") UUID changeId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ContractChangeConfirmationRequest request) {
        steps.take(key, "confirmContractChange", ifMatch, id, List.of(changeId, request), version -> desk.confirm(
                scope.programmeId(), ContractId.of(id), changeId, version, request.decisionId(), Hand.of(scope)));
        return shown(id);
    }

    @POST
    @Path("/{changeId}/rejection")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(operationId = "rejectContractChange", summary = "Reject another amount for a contract")
    public RestResponse<ContractView> rejectContractChange(
            @PathParam("id") UUID id,
            @PathParam("changeId") UUID changeId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ContractChangeRejectionRequest request) {
        steps.take(key, "rejectContractChange", ifMatch, id, List.of(changeId, request), version -> desk.reject(
                scope.programmeId(), ContractId.of(id), changeId, version, request.reason(), Hand.of(scope)));
        return shown(id);
    }

    @POST
    @Path("/{changeId}/withdrawal")
    @Requires(Permission.CONTRACT_WRITE)
    @Operation(
            operationId = "withdrawContractChange",
            summary = "Withdraw another amount for a contract",
            description = "By who proposed it, while it waits.")
    public RestResponse<ContractView> withdrawContractChange(
            @PathParam("id") UUID id,
            @PathParam("changeId") UUID changeId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        steps.take(key, "withdrawContractChange", ifMatch, id, changeId, version ->
                desk.withdraw(scope.programmeId(), ContractId.of(id), changeId, version, Hand.of(scope)));
        return shown(id);
    }

    private RestResponse<ContractView> shown(UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    private ContractView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
