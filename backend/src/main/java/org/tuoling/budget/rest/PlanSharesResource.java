package org.tuoling.budget.rest;

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
import org.tuoling.budget.PlanShareId;
import org.tuoling.budget.PlanShareReader;
import org.tuoling.budget.PlanShareRegister;
import org.tuoling.budget.PlanShareView;
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

/** What share of a plan has to serve which purpose. */
@Path("/api/v1/programmes/{programme}/plan-shares")
@Tag(name = "plans")
public class PlanSharesResource {

    private final PlanShareRegister register;
    private final PlanShareReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final PlanShareWorkbook workbook;
    private final Workbooks workbooks;

    PlanSharesResource(
            PlanShareRegister register,
            PlanShareReader reader,
            Idempotency idempotency,
            Scope scope,
            PlanShareWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "listPlanShares", summary = "List the shares plans are held to",
            description = "Sorts by `code` (default) and `validFrom`.")
    public Page<PlanShareView> listPlanShares(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), page);
    }

    @POST
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "registerPlanShare", summary = "Register a share plans are held to")
    public RestResponse<PlanShareView> registerPlanShare(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanShareRequest request) {
        UUID id = idempotency.once(
                key,
                "registerPlanShare",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "plan-shares", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "getPlanShare", summary = "Show a share plans are held to")
    public RestResponse<PlanShareView> getPlanShare(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "revisePlanShare", summary = "Revise a share no plan was approved by yet",
            description = "Replaces all fields. What holds anew is registered with a later day (409 otherwise).")
    public RestResponse<PlanShareView> revisePlanShare(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanShareRequest request) {
        register.revise(scope.programmeId(), PlanShareId.of(id), ETag.required(ifMatch), request.toDetails());
        return getPlanShare(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "removePlanShare", summary = "Remove a share entered by mistake",
            description = "One that a plan was approved by is refused (409).")
    public void removePlanShare(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), PlanShareId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "importPlanShares", summary = "Import shares plans are held to from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importPlanShares(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "getPlanSharesTemplate", summary = "Download the workbook to fill in for an import of the shares plans are held to")
    public Download getPlanSharesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "exportPlanShares", summary = "Export the shares that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportPlanShares(
            @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), page, sink));
    }
}
