package org.tuoling.disbursement.rest;

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
import org.tuoling.disbursement.DisbursementDesk;
import org.tuoling.disbursement.DisbursementId;
import org.tuoling.disbursement.DisbursementReader;
import org.tuoling.disbursement.DisbursementStepView;
import org.tuoling.disbursement.DisbursementView;
import org.tuoling.disbursement.RefundView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Steps;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;

/**
 * The steps of disbursements through separate hands. Each takes the version last seen, so that nobody approves what he has
 * not read, and answers with the disbursement as it is then.
 */
@Path("/api/v1/programmes/{programme}/disbursements")
@Tag(name = "disbursements")
public class DisbursementStepsResource {

    private final DisbursementDesk desk;
    private final DisbursementReader reader;
    private final Steps steps;
    private final DisbursementAccess access;
    private final Scope scope;

    DisbursementStepsResource(
            DisbursementDesk desk,
            DisbursementReader reader,
            Steps steps,
            DisbursementAccess access,
            Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.steps = steps;
        this.access = access;
        this.scope = scope;
    }

    @GET
    @Path("/{id}/steps")
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(operationId = "listDisbursementSteps", summary = "List the steps a disbursement took", description = "With those of rounds that ended in a return. Sorts by `number` (default).")
    public Page<DisbursementStepView> listDisbursementSteps(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        one(id);
        return reader.steps(scope.programmeId(), id, page);
    }

    @GET
    @Path("/{id}/refunds")
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(operationId = "listRefunds", summary = "List what the payee gave back of a disbursement", description = "Sorts by `number` (default).")
    public Page<RefundView> listRefunds(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        one(id);
        return reader.refunds(scope.programmeId(), id, page);
    }

    @POST
    @Path("/{id}/submission")
    @Requires(Permission.DISBURSEMENT_REQUEST)
    @Operation(
            operationId = "submitDisbursement",
            summary = "Submit a disbursement",
            description =
                    "By its author. Refused (422) if more would be asked for than is committed under the contract.")
    public RestResponse<DisbursementView> submitDisbursement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return step(id, ifMatch, key, "submitDisbursement", "", version -> desk.submit(scope.programmeId(), DisbursementId.of(id), version, access.today()));
    }

    @POST
    @Path("/{id}/review")
    @Requires(Permission.DISBURSEMENT_REVIEW)
    @Operation(
            operationId = "reviewDisbursement",
            summary = "Record that a disbursement was reviewed",
            description =
                    "By another person than the one who asks.")
    public RestResponse<DisbursementView> reviewDisbursement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return step(id, ifMatch, key, "reviewDisbursement", "", version -> desk.review(scope.programmeId(), DisbursementId.of(id), version, access.today()));
    }

    @POST
    @Path("/{id}/approval")
    @Requires(Permission.DISBURSEMENT_APPROVE)
    @Operation(
            operationId = "approveDisbursement",
            summary = "Approve a disbursement",
            description =
                    "By a third person. Refused (422) if it is above the threshold and no passed decision covers it.")
    public RestResponse<DisbursementView> approveDisbursement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DisbursementApprovalRequest request) {
        return step(id, ifMatch, key, "approveDisbursement", request, version -> desk.approve(scope.programmeId(), DisbursementId.of(id), version, request.decisionId(), access.today()));
    }

    @POST
    @Path("/{id}/payment")
    @Requires(Permission.DISBURSEMENT_PAY)
    @Operation(
            operationId = "payDisbursement",
            summary = "Record that a disbursement was paid",
            description =
                    "By another person than those who asked and approved. It becomes an entry of the ledger.")
    public RestResponse<DisbursementView> payDisbursement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PaymentRequest request) {
        return step(id, ifMatch, key, "payDisbursement", request, version -> desk.pay(scope.programmeId(), DisbursementId.of(id), version, request.toTransfer(), access.on(request.paidOn())));
    }

    @POST
    @Path("/{id}/return")
    @Requires(Permission.DISBURSEMENT_RETURN)
    @Operation(
            operationId = "returnDisbursement",
            summary = "Return a disbursement to who asked",
            description =
                    "Before it is paid. What it claimed is free again; its steps stay on record.")
    public RestResponse<DisbursementView> returnDisbursement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DisbursementReturnRequest request) {
        return step(id, ifMatch, key, "returnDisbursement", request, version -> desk.giveBack(scope.programmeId(), DisbursementId.of(id), version, request.reason(), access.today()));
    }

    @POST
    @Path("/{id}/refund")
    @Requires(Permission.DISBURSEMENT_PAY)
    @Operation(
            operationId = "refundDisbursement",
            summary = "Record that the payee gave money back",
            description =
                    "It becomes an entry of the ledger, and can be asked for anew under the same contract.")
    public RestResponse<DisbursementView> refundDisbursement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RefundRequest request) {
        return step(id, ifMatch, key, "refundDisbursement", request, version -> desk.refund(scope.programmeId(), DisbursementId.of(id), version, request.toDetails(), access.today()));
    }

    private RestResponse<DisbursementView> step(
            UUID id, String ifMatch, String key, String operation, Object request, LongConsumer taken) {
        steps.take(key, operation, ifMatch, id, request, taken);
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    private DisbursementView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
