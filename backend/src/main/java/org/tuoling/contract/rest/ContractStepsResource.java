package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.contract.ContractDesk;
import org.tuoling.contract.ContractId;
import org.tuoling.contract.ContractMovementView;
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
 * The steps of contracts after they are drafted. Each takes the version last seen, so that nobody signs what he has not
 * read, and answers with the contract as it is then.
 */
@Path("/api/v1/programmes/{programme}/contracts")
@Tag(name = "contracts")
public class ContractStepsResource {

    private final ContractDesk desk;
    private final ContractReader reader;
    private final Steps steps;
    private final Scope scope;

    ContractStepsResource(ContractDesk desk, ContractReader reader, Steps steps, Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.steps = steps;
        this.scope = scope;
    }

    @POST
    @Path("/{id}/signing")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(
            operationId = "signContract",
            summary = "Sign a contract",
            description =
                    "By another person than the one who drafted it. Refused (422) if it would pass what is approved for the project in this funding category, if it is above the threshold and no passed decision covers it, or if less is allocated than is to be committed.")
    public RestResponse<ContractView> signContract(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SigningRequest request) {
        return step(id, ifMatch, key, "signContract", request, version -> desk.sign(scope.programmeId(), ContractId.of(id), version, request.toSigning(), Hand.of(scope)));
    }

    @GET
    @Path("/{id}/movements")
    @Requires(Permission.CONTRACT_READ)
    @Operation(operationId = "listContractMovements", summary = "List how money moved under a contract", description = "Commitments, releases and the final account; each is an entry of the ledger. Sorts by `number` (default).")
    public Page<ContractMovementView> listContractMovements(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        one(id);
        return reader.movements(scope.programmeId(), id, page);
    }

    @POST
    @Path("/{id}/commitments")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(
            operationId = "commitToContract",
            summary = "Commit more money to a contract",
            description =
                    "Out of what is allocated to its project, and no more than its amount in all.")
    public RestResponse<ContractView> commitToContract(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CommitmentRequest request) {
        return step(id, ifMatch, key, "commitToContract", request, version -> desk.commit(scope.programmeId(), ContractId.of(id), version, request.toCommitment(), Hand.of(scope)));
    }

    @POST
    @Path("/{id}/final-account")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(
            operationId = "settleContract",
            summary = "Settle a contract by its final account",
            description =
                    "The amount is what was paid: everything asked for has to be paid, and what was paid too much refunded first. What is committed beyond it is released.")
    public RestResponse<ContractView> settleContract(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CommitmentRequest request) {
        return step(id, ifMatch, key, "settleContract", request, version -> desk.settle(scope.programmeId(), ContractId.of(id), version, request.toFinalAccount(), Hand.of(scope)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Requires(Permission.CONTRACT_SIGN)
    @Operation(
            operationId = "cancelContract",
            summary = "Cancel a signed contract",
            description =
                    "Only while nothing is asked for under it; what is committed is released.")
    public RestResponse<ContractView> cancelContract(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ContractCancellationRequest request) {
        return step(id, ifMatch, key, "cancelContract", request, version -> desk.cancel(scope.programmeId(), ContractId.of(id), version, request.reason(), Hand.of(scope)));
    }

    private RestResponse<ContractView> step(
            UUID id, String ifMatch, String key, String operation, Object request, LongConsumer taken) {
        steps.take(key, operation, ifMatch, id, request, taken);
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    private ContractView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
