package org.tuoling.progress.rest;

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
import org.tuoling.progress.MilestoneFilter;
import org.tuoling.progress.MilestoneId;
import org.tuoling.progress.MilestonePlan;
import org.tuoling.progress.MilestoneReader;
import org.tuoling.progress.ProjectMilestoneView;
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

/** What projects have to reach by when. */
@Path("/api/v1/programmes/{programme}/project-milestones")
@Tag(name = "progress")
public class MilestonesResource {

    private final MilestonePlan plan;
    private final MilestoneReader reader;
    private final MilestoneWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    MilestonesResource(
            MilestonePlan plan,
            MilestoneReader reader,
            MilestoneWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.plan = plan;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listProjectMilestones", summary = "List milestones of projects",
            description = "Sorts by `plannedOn` (default).")
    public Page<ProjectMilestoneView> listProjectMilestones(@BeanParam @Valid MilestoneFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "addProjectMilestone", summary = "Add a milestone to a project",
            description = "To a project whose work has ended only one that is done (422 `progress.milestone-undone`).")
    public RestResponse<ProjectMilestoneView> addProjectMilestone(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MilestoneRequest request) {
        UUID id = idempotency.once(
                key, "addProjectMilestone", request, () -> plan.add(scope.programmeId(), request.toDetails()).value());
        var view = found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "project-milestones", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectMilestone", summary = "Show a milestone")
    public RestResponse<ProjectMilestoneView> getProjectMilestone(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "reviseProjectMilestone", summary = "Revise a milestone", description = "Replaces all fields but the project, which stays.")
    public RestResponse<ProjectMilestoneView> reviseProjectMilestone(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MilestoneRequest request) {
        plan.revise(scope.programmeId(), new MilestoneId(id), ETag.required(ifMatch), request.toDetails());
        return getProjectMilestone(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "removeProjectMilestone", summary = "Remove a milestone entered by mistake",
            description = "Once work on the project has begun, one that is not reached only by those who approve (403 `progress.milestone-stays`).")
    public void removeProjectMilestone(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        plan.remove(
                scope.programmeId(),
                new MilestoneId(id),
                ETag.required(ifMatch),
                scope.may(Permission.PROJECT_APPROVE));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "importProjectMilestones", summary = "Import milestones of projects from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importProjectMilestones(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectMilestonesTemplate", summary = "Download the workbook to fill in for an import of milestones of projects")
    public Download getProjectMilestonesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportProjectMilestones", summary = "Export the milestones of projects that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportProjectMilestones(
            @BeanParam @Valid MilestoneFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private ProjectMilestoneView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
