package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.budget.PlanDesk;
import org.tuoling.budget.PlanLineId;
import org.tuoling.budget.PlanLineReader;
import org.tuoling.budget.PlanLineView;
import org.tuoling.budget.PlanReader;
import org.tuoling.budget.PlanVersionId;
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

/** The lines of a version of a plan. */
@Path("/api/v1/programmes/{programme}/plans/{planId}/lines")
@Tag(name = "plans")
public class PlanLinesResource {

    private final PlanDesk desk;
    private final PlanReader plans;
    private final PlanLineReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    PlanLinesResource(
            PlanDesk desk,
            PlanReader plans,
            PlanLineReader reader,
            Idempotency idempotency,
            Scope scope) {
        this.desk = desk;
        this.plans = plans;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "listPlanLines",
            summary = "List the lines of a version of a plan",
            description = "Sorts by `project` (default, its code) and `amount`.")
    public Page<PlanLineView> listPlanLines(@PathParam("planId") UUID planId, @BeanParam @Valid PageQuery page) {
        plans.one(scope.programmeId(), planId).orElseThrow(Refused::notFound);
        return reader.page(scope.programmeId(), planId, page);
    }

    @POST
    @Requires(Permission.PLAN_WRITE)
    @Operation(
            operationId = "addPlanLine",
            summary = "Add a line to a draft",
            description = "A version names a project and category of funding once.")
    public RestResponse<PlanLineView> addPlanLine(
            @PathParam("planId") UUID planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PlanLineRequest request) {
        UUID id = idempotency.once(key, "addPlanLine", List.of(planId, request), () -> desk.addLine(
                        scope.programmeId(), PlanVersionId.of(planId), request.toDetails(), Hand.of(scope))
                .value());
        var view = reader.one(scope.programmeId(), planId, id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "plans/" + planId + "/lines", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "getPlanLine", summary = "Show a line of a version of a plan")
    public RestResponse<PlanLineView> getPlanLine(@PathParam("planId") UUID planId, @PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), planId, id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PLAN_WRITE)
    @Operation(
            operationId = "revisePlanLine",
            summary = "Revise a line of a draft",
            description = "Replaces all fields. The shares of the draft follow; show it to see them.")
    public RestResponse<PlanLineView> revisePlanLine(
            @PathParam("planId") UUID planId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanLineRequest request) {
        desk.reviseLine(
                scope.programmeId(),
                PlanVersionId.of(planId),
                PlanLineId.of(id),
                ETag.required(ifMatch),
                request.toDetails(),
                Hand.of(scope));
        return getPlanLine(planId, id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PLAN_WRITE)
    @Operation(operationId = "removePlanLine", summary = "Take a line out of a draft")
    public void removePlanLine(
            @PathParam("planId") UUID planId, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.removeLine(
                scope.programmeId(),
                PlanVersionId.of(planId),
                PlanLineId.of(id),
                ETag.required(ifMatch),
                Hand.of(scope));
    }
}
