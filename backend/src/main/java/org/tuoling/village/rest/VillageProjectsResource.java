package org.tuoling.village.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.project.ProjectId;
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
import org.tuoling.village.VillageProjectView;
import org.tuoling.village.VillageProjects;

/** Which projects villages have. */
@Path("/api/v1/programmes/{programme}/village-projects")
@Tag(name = "village-projects")
public class VillageProjectsResource {

    private final VillageProjects projects;
    private final VillageProjectsWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    VillageProjectsResource(
            VillageProjects projects,
            VillageProjectsWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.projects = projects;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "listVillageProjects", summary = "List the projects of villages",
            description = "Those carried out for a village and those linked to it, without their money. Sorts by `project` (default), "
                    + "its code. A leader or member sees those of the villages where the people he sees are or were stationed.")
    public Page<VillageProjectView> listVillageProjects(
            @QueryParam("villageId") @Parameter(description = "The village.") UUID villageId,
            @BeanParam @Valid PageQuery page) {
        return projects.page(scope.programmeId(), scope.reach(Permission.VILLAGE_WRITE), villageId, page);
    }

    @POST
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "linkVillageProject", summary = "Link a project to a village",
            description = "One that a larger unit carries out, such as the township. One carried out for the village is there anyway.")
    public RestResponse<VillageProjectView> linkVillageProject(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid VillageProjectRequest request) {
        UUID id = idempotency.once(
                key,
                "linkVillageProject",
                request,
                () -> projects.link(
                        scope.programmeId(), OrganisationId.of(request.villageId()), ProjectId.of(request.projectId())));
        var view = projects.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "village-projects", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "importVillageProjects", summary = "Import links between projects and villages from a workbook",
            description = "All rows or none. A project the village has already is passed over.")
    public ImportOutcome importVillageProjects(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getVillageProjectsTemplate", summary = "Download the workbook to fill in for an import of village projects")
    public Download getVillageProjectsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "exportVillageProjects", summary = "Export the projects of villages as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportVillageProjects(
            @QueryParam("villageId") @Parameter(description = "The village.") UUID villageId,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook,
                query,
                sink -> projects.each(scope.programmeId(), scope.reach(Permission.VILLAGE_WRITE), villageId, page, sink));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "unlinkVillageProject", summary = "Take a link between project and village away")
    public void unlinkVillageProject(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var link = projects.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        ETag.check(ETag.required(ifMatch), link.version());
        projects.unlink(scope.programmeId(), id);
    }
}
