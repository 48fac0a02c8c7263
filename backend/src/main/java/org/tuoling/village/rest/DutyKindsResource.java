package org.tuoling.village.rest;

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
import org.tuoling.village.DutyCatalogue;
import org.tuoling.village.DutyKindId;
import org.tuoling.village.DutyKindReader;
import org.tuoling.village.DutyKindView;

/** The catalogue of duties that recur in villages. */
@Path("/api/v1/programmes/{programme}/duty-kinds")
@Tag(name = "duty-kinds")
public class DutyKindsResource {

    private final DutyCatalogue catalogue;
    private final DutyKindReader reader;
    private final DutyKindsWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    DutyKindsResource(
            DutyCatalogue catalogue,
            DutyKindReader reader,
            DutyKindsWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "listDutyKinds", summary = "List recurring duties", description = "Sorts by `code` (default).")
    public Page<DutyKindView> listDutyKinds(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), page);
    }

    @POST
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "registerDutyKind", summary = "Register a recurring duty",
            description = "Everybody stationed in a village owes it in every whole period of the calendar within his stay.")
    public RestResponse<DutyKindView> registerDutyKind(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DutyKindRequest request) {
        UUID id = idempotency.once(
                key,
                "registerDutyKind",
                request,
                () -> catalogue.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "duty-kinds", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "importDutyKinds", summary = "Import recurring duties from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importDutyKinds(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getDutyKindsTemplate", summary = "Download the workbook to fill in for an import of recurring duties")
    public Download getDutyKindsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "exportDutyKinds", summary = "Export recurring duties as a workbook",
            description = "What the list shows, all pages.")
    public Download exportDutyKinds(@BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getDutyKind", summary = "Show a recurring duty")
    public RestResponse<DutyKindView> getDutyKind(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "reviseDutyKind", summary = "Revise a recurring duty",
            description = "Another rhythm holds from the next period on; what is owed for periods that have begun stays.")
    public RestResponse<DutyKindView> reviseDutyKind(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DutyKindRequest request) {
        catalogue.revise(scope.programmeId(), DutyKindId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDutyKind(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "removeDutyKind", summary = "Remove a recurring duty entered by mistake",
            description = "One that was ever reported as done is refused (409); give it a last day instead.")
    public void removeDutyKind(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        catalogue.remove(scope.programmeId(), DutyKindId.of(id), ETag.required(ifMatch));
    }
}
