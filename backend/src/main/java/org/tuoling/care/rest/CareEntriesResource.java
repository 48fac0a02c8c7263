package org.tuoling.care.rest;

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
import org.tuoling.care.CareEntryFilter;
import org.tuoling.care.CareEntryId;
import org.tuoling.care.CareEntryView;
import org.tuoling.care.CareLog;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** What was done for people; restricted, and read under access records. */
@Path("/api/v1/programmes/{programme}/care-entries")
@Tag(name = "care")
public class CareEntriesResource {

    private final CareLog log;
    private final CareEntryWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    CareEntriesResource(
            CareLog log,
            CareEntryWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.log = log;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CARE_LOG_READ)
    @Operation(operationId = "listCareEntries", summary = "List entries of the care log",
            description = "Sorts by `doneOn` (default `-doneOn`). Who does not keep the log sees his own. Each reading of entries about "
                    + "somebody else leaves an access record, which that person can see.")
    public Page<CareEntryView> listCareEntries(@BeanParam @Valid CareEntryFilter filter, @BeanParam @Valid PageQuery page) {
        return log.page(reach(), username(), filter, page);
    }

    @POST
    @Requires(Permission.CARE_LOG_WRITE)
    @Operation(operationId = "recordCareEntry", summary = "Record an entry of the care log")
    public RestResponse<CareEntryView> recordCareEntry(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CareEntryRequest request) {
        UUID id = idempotency.once(
                key,
                "recordCareEntry",
                request,
                () -> log.record(scope.programmeId(), request.toDetails()).value());
        var view = log.written(scope.programmeId(), CareEntryId.of(id));
        return Answers.created(Answers.pathOf(scope.programmeCode(), "care-entries", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CARE_LOG_WRITE)
    @Operation(operationId = "importCareEntries", summary = "Import entries of the care log from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importCareEntries(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CARE_LOG_WRITE)
    @Operation(operationId = "getCareEntriesTemplate", summary = "Download the workbook to fill in for an import of entries of the care log")
    public Download getCareEntriesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CARE_LOG_READ)
    @Operation(operationId = "exportCareEntries", summary = "Export the entries of the care log that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportCareEntries(
            @BeanParam @Valid CareEntryFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> log.each(reach(), username(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CARE_LOG_READ)
    @Operation(operationId = "getCareEntry", summary = "Show an entry of the care log")
    public RestResponse<CareEntryView> getCareEntry(@PathParam("id") UUID id) {
        var view = log.read(reach(), username(), CareEntryId.of(id));
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CARE_LOG_WRITE)
    @Operation(operationId = "reviseCareEntry", summary = "Revise an entry of the care log", description = "Replaces all fields.")
    public RestResponse<CareEntryView> reviseCareEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CareEntryRequest request) {
        log.revise(scope.programmeId(), CareEntryId.of(id), ETag.required(ifMatch), request.toDetails());
        var view = log.written(scope.programmeId(), CareEntryId.of(id));
        return Answers.found(view.version(), view);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CARE_LOG_WRITE)
    @Operation(operationId = "removeCareEntry", summary = "Remove an entry of the care log entered by mistake")
    public void removeCareEntry(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        log.remove(scope.programmeId(), CareEntryId.of(id), ETag.required(ifMatch));
    }

    /** Who does not keep the log sees his own entries and no others, also when he leads. */
    private Reach reach() {
        return scope.may(Permission.CARE_LOG_WRITE)
                ? Reach.everybody(scope.programmeId(), scope.self())
                : new Reach(Reach.Extent.SELF, scope.programmeId(), scope.self());
    }

    private String username() {
        return scope.caller().username();
    }
}
