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
import org.tuoling.progress.DeliverableFilter;
import org.tuoling.progress.DeliverableId;
import org.tuoling.progress.DeliverableReader;
import org.tuoling.progress.DeliverableRegister;
import org.tuoling.progress.DeliverableView;
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

/** What projects leave behind. */
@Path("/api/v1/programmes/{programme}/deliverables")
@Tag(name = "progress")
public class DeliverablesResource {

    private final DeliverableRegister register;
    private final DeliverableReader reader;
    private final DeliverableWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    DeliverablesResource(
            DeliverableRegister register,
            DeliverableReader reader,
            DeliverableWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listDeliverables", summary = "List deliverables",
            description = "Sorts by `code` (default).")
    public Page<DeliverableView> listDeliverables(@BeanParam @Valid DeliverableFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "addDeliverable", summary = "Write down what a project is to leave behind",
            description = "Without `deliveredOn` it is promised, and counts in no figure.")
    public RestResponse<DeliverableView> addDeliverable(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DeliverableRequest request) {
        UUID id = idempotency.once(
                key, "addDeliverable", request, () -> register.add(scope.programmeId(), request.toDetails()).value());
        var view = found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "deliverables", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getDeliverable", summary = "Show a deliverable")
    public RestResponse<DeliverableView> getDeliverable(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "reviseDeliverable", summary = "Revise a deliverable", description = "Replaces all fields but the project, which stays.")
    public RestResponse<DeliverableView> reviseDeliverable(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeliverableRequest request) {
        register.revise(scope.programmeId(), new DeliverableId(id), ETag.required(ifMatch), request.toDetails());
        return getDeliverable(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "removeDeliverable", summary = "Remove a deliverable entered by mistake")
    public void removeDeliverable(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), new DeliverableId(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "importDeliverables", summary = "Import deliverables from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importDeliverables(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getDeliverablesTemplate", summary = "Download the workbook to fill in for an import of deliverables")
    public Download getDeliverablesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportDeliverables", summary = "Export the deliverables that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDeliverables(
            @BeanParam @Valid DeliverableFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private DeliverableView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
