package org.tuoling.project.rest;

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
import org.tuoling.project.DocumentDemandView;
import org.tuoling.project.DocumentDemands;
import org.tuoling.project.ProjectState;
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

/** Which documents the steps of projects demand. Those who carry projects out do not settle it. */
@Path("/api/v1/programmes/{programme}/project-document-demands")
@Tag(name = "projects")
public class DocumentDemandsResource {

    private final DocumentDemands demands;
    private final DocumentDemandWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    DocumentDemandsResource(
            DocumentDemands demands,
            DocumentDemandWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.demands = demands;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listProjectDocumentDemands", summary = "List which documents the steps of projects demand",
            description = "Sorts by `to` (default).")
    public Page<DocumentDemandView> listProjectDocumentDemands(
            @QueryParam("to") @Parameter(description = "The state they are needed for.") ProjectState to,
            @BeanParam @Valid PageQuery page) {
        return demands.page(scope.programmeId(), to, page);
    }

    @POST
    @Requires(Permission.PROGRAMME_WRITE)
    @Operation(operationId = "demandProjectDocument", summary = "Demand a document of a step",
            description = "Steps taken before stay taken.")
    public RestResponse<DocumentDemandView> demandProjectDocument(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DocumentDemandRequest request) {
        UUID id = idempotency.once(
                key,
                "demandProjectDocument",
                request,
                () -> demands.demand(scope.programmeId(), request.to(), request.kind()));
        var view = demands.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "project-document-demands", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectDocumentDemand", summary = "Show a document demanded of a step")
    public RestResponse<DocumentDemandView> getProjectDocumentDemand(@PathParam("id") UUID id) {
        var view = demands.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROGRAMME_WRITE)
    @Operation(operationId = "dispenseWithProjectDocument", summary = "Demand a document no more")
    public void dispenseWithProjectDocument(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var demand = demands.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        ETag.check(ETag.required(ifMatch), demand.version());
        demands.dispense(scope.programmeId(), id);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROGRAMME_WRITE)
    @Operation(operationId = "importProjectDocumentDemands", summary = "Import which documents steps demand from a workbook",
            description = "All rows or none. A row that is there already is passed over.")
    public ImportOutcome importProjectDocumentDemands(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectDocumentDemandsTemplate",
            summary = "Download the workbook to fill in for an import of demanded documents")
    public Download getProjectDocumentDemandsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportProjectDocumentDemands", summary = "Export the demanded documents as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportProjectDocumentDemands(
            @QueryParam("to") @Parameter(description = "The state they are needed for.") ProjectState to,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> demands.each(scope.programmeId(), to, page, sink));
    }
}
