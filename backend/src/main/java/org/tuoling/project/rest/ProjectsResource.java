package org.tuoling.project.rest;

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
import org.tuoling.project.ProjectFilter;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectReader;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.project.StepPapers;
import org.tuoling.project.TransitionView;
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

/** Projects and the steps they take. */
@Path("/api/v1/programmes/{programme}/projects")
@Tag(name = "projects")
public class ProjectsResource {

    private final ProjectRegister register;
    private final ProjectReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final ProjectWorkbook workbook;
    private final Workbooks workbooks;

    ProjectsResource(
            ProjectRegister register,
            ProjectReader reader,
            Idempotency idempotency,
            Scope scope,
            ProjectWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(
            operationId = "listProjects",
            summary = "List projects",
            description =
                    "Sorts by `code` (default), `startsOn`, `plannedAmount` and `approvedAmount`; unknown amounts come below all others.")
    public Page<ProjectView> listProjects(@BeanParam @Valid ProjectFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "registerProject",
            summary = "Register a project",
            description = "A new project is `PLANNED`; transitions take it further.")
    public RestResponse<ProjectView> registerProject(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProjectRequest request) {
        UUID id = idempotency.once(
                key,
                "registerProject",
                request,
                () -> register.register(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "projects", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProject", summary = "Show a project")
    public RestResponse<ProjectView> getProject(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "reviseProject",
            summary = "Revise a project",
            description = "Replaces all fields. The state changes by transitions only.")
    public RestResponse<ProjectView> reviseProject(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProjectRequest request) {
        register.revise(scope.programmeId(), new ProjectId(id), ETag.required(ifMatch), request.toDetails());
        return getProject(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "removeProject",
            summary = "Remove a project entered by mistake",
            description =
                    "One that has moved on from `PLANNED` or that other records name is refused (409); it can be cancelled.")
    public void removeProject(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), new ProjectId(id), ETag.required(ifMatch));
    }

    @GET
    @Path("/{id}/transitions")
    @Requires(Permission.PROJECT_READ)
    @Operation(
            operationId = "listProjectTransitions",
            summary = "List the steps a project took",
            description = "Sorts by `number` (default).")
    public Page<TransitionView> listProjectTransitions(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return reader.transitions(scope.programmeId(), id, page);
    }

    @POST
    @Path("/{id}/transitions")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "moveProject",
            summary = "Take a project a step further, or off its path",
            description =
                    "Answers with the project as it is then. Steps are never changed or taken back. `/project-document-demands` tells which documents a step needs; only those who approve accept.")
    public RestResponse<ProjectView> moveProject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TransitionRequest request) {
        register.move(
                scope.programmeId(),
                new ProjectId(id),
                ETag.required(ifMatch),
                request.toDetails(),
                new StepPapers(scope.caller().accountId(), request.documents()));
        return getProject(id);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "importProjects",
            summary = "Import projects from a workbook",
            description =
                    "All rows or none. A row that is there already, just so, is passed over. A file brings in plans only: steps are taken here, by whoever they ask for.")
    public ImportOutcome importProjects(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(
            operationId = "getProjectsTemplate",
            summary = "Download the workbook to fill in for an import of projects")
    public Download getProjectsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(
            operationId = "exportProjects",
            summary = "Export the projects that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportProjects(
            @BeanParam @Valid ProjectFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
