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
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.budget.ComparedLineView;
import org.tuoling.budget.PlanDesk;
import org.tuoling.budget.PlanFilter;
import org.tuoling.budget.PlanLineReader;
import org.tuoling.budget.PlanReader;
import org.tuoling.budget.PlanVersionId;
import org.tuoling.budget.PlanVersionView;
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

/** The plans of the years and their versions. */
@Path("/api/v1/programmes/{programme}/plans")
@Tag(name = "plans")
public class PlansResource {

    private final PlanDesk desk;
    private final PlanReader reader;
    private final PlanLineReader lines;
    private final Idempotency idempotency;
    private final Scope scope;
    private final PlanWorkbook workbook;
    private final Workbooks workbooks;

    PlansResource(
            PlanDesk desk,
            PlanReader reader,
            PlanLineReader lines,
            Idempotency idempotency,
            Scope scope,
            PlanWorkbook workbook,
            Workbooks workbooks) {
        this.desk = desk;
        this.reader = reader;
        this.lines = lines;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "listPlans",
            summary = "List versions of plans",
            description = "Sorts by `fiscalYear` (default, latest first); of one year by their numbers.")
    public Page<PlanVersionView> listPlans(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PLAN_WRITE)
    @Operation(
            operationId = "draftPlan",
            summary = "Draft the next version of a year's plan",
            description = "It begins with the lines of the version in force, or of the one told.")
    public RestResponse<PlanVersionView> draftPlan(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanRequest request) {
        UUID id = idempotency.once(
                key,
                "draftPlan",
                request,
                () -> desk.draft(scope.programmeId(), request.toDraft(), Hand.of(scope))
                        .value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "plans", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "getPlan",
            summary = "Show a version of a plan",
            description = "The shares of a draft are those of its lines at this moment.")
    public RestResponse<PlanVersionView> getPlan(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PLAN_WRITE)
    @Operation(operationId = "revisePlan", summary = "Put the reason of a draft differently")
    public RestResponse<PlanVersionView> revisePlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanRevisionRequest request) {
        desk.revise(
                scope.programmeId(),
                PlanVersionId.of(id),
                ETag.required(ifMatch),
                request.reason().strip(),
                Hand.of(scope));
        return getPlan(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PLAN_WRITE)
    @Operation(
            operationId = "discardPlan",
            summary = "Give a draft up",
            description = "It keeps its number and stands as `DISCARDED`.")
    public void discardPlan(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.discard(scope.programmeId(), PlanVersionId.of(id), ETag.required(ifMatch), Hand.of(scope));
    }

    @POST
    @Path("/{id}/approval")
    @Requires(Permission.PLAN_APPROVE)
    @Operation(
            operationId = "approvePlan",
            summary = "Put a draft in force",
            description =
                    "By an account that had no hand in it, and of the version seen (`If-Match`). It takes the place of the version in force; a draft based on an earlier one is refused (409 `budget.outdated`). A share below its minimum needs a reason.")
    public RestResponse<PlanVersionView> approvePlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PlanApprovalRequest request) {
        long version = ETag.required(ifMatch);
        idempotency.once(key, "approvePlan", List.of(id, request), () -> {
            desk.approve(scope.programmeId(), PlanVersionId.of(id), version, request.toApproval(), Hand.of(scope));
            return id;
        });
        return getPlan(id);
    }

    @GET
    @Path("/{id}/comparison")
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "comparePlans",
            summary = "Compare a version with another, line by line",
            description = "Sorts by `project` (default, its code) and `difference`.")
    public Page<ComparedLineView> comparePlans(
            @PathParam("id") UUID id,
            @QueryParam("with") @NotNull @Parameter(description = "The other version.") UUID with,
            @BeanParam @Valid PageQuery page) {
        one(id);
        one(with);
        return lines.comparison(scope.programmeId(), id, with, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLAN_WRITE)
    @Operation(
            operationId = "importPlans",
            summary = "Import versions of plans from a workbook",
            description =
                    "One row for each line. All rows or none. What comes in is a draft of whoever brings it in, so it must not say when it was approved. A version that is there already, just so, is passed over.")
    public ImportOutcome importPlans(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PLAN_READ)
    @Operation(operationId = "getPlansTemplate", summary = "Download the workbook to fill in for an import of plans")
    public Download getPlansTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "exportPlans",
            summary = "Export the versions that match, line by line, as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportPlans(
            @BeanParam @Valid PlanFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> lines.each(scope.programmeId(), filter, page, sink));
    }

    private PlanVersionView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
