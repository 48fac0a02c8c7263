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
import org.tuoling.progress.ReportDesk;
import org.tuoling.progress.ReportFilter;
import org.tuoling.progress.ReportId;
import org.tuoling.progress.ReportReader;
import org.tuoling.progress.ReportView;
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

/** How far projects have come, month by month, reported by one and approved by another. */
@Path("/api/v1/programmes/{programme}/progress-reports")
@Tag(name = "progress")
public class ReportsResource {

    private final ReportDesk desk;
    private final ReportReader reader;
    private final ReportWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    ReportsResource(
            ReportDesk desk,
            ReportReader reader,
            ReportWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listProgressReports", summary = "List monthly reports",
            description = "Sorts by `month` (default, latest first).")
    public Page<ReportView> listProgressReports(@BeanParam @Valid ReportFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "writeProgressReport", summary = "Write a monthly report on a project",
            description = "A draft; submitting it is a step of its own. Pictures are sent to `/attachments` before; where they were taken is not kept.")
    public RestResponse<ReportView> writeProgressReport(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReportRequest request) {
        UUID id = idempotency.once(
                key, "writeProgressReport", request, () -> desk.draft(scope.programmeId(), request.toDetails(), hand()).value());
        var view = found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "progress-reports", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProgressReport", summary = "Show a monthly report")
    public RestResponse<ReportView> getProgressReport(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "reviseProgressReport", summary = "Revise a monthly report", description = "As a draft or given back. Replaces all fields but project and month, which stay; `attachmentIds` are further pictures.")
    public RestResponse<ReportView> reviseProgressReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReportRequest request) {
        desk.revise(scope.programmeId(), new ReportId(id), ETag.required(ifMatch), request.toDetails(), hand());
        return getProgressReport(id);
    }

    @POST
    @Path("/{id}/submission")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "submitProgressReport", summary = "Submit a monthly report for approval",
            description = "Less than was reported before needs a `fallReason` (422 `progress.falls`).")
    public RestResponse<ReportView> submitProgressReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.submit(scope.programmeId(), new ReportId(id), ETag.required(ifMatch), hand());
        return getProgressReport(id);
    }

    @POST
    @Path("/{id}/approval")
    @Requires(Permission.PROJECT_APPROVE)
    @Operation(operationId = "approveProgressReport", summary = "Approve a monthly report",
            description = "By neither the account nor the person that wrote or submitted it (403 `progress.own-report`).")
    public RestResponse<ReportView> approveProgressReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.approve(scope.programmeId(), new ReportId(id), ETag.required(ifMatch), hand());
        return getProgressReport(id);
    }

    @POST
    @Path("/{id}/return")
    @Requires(Permission.PROJECT_APPROVE)
    @Operation(operationId = "returnProgressReport", summary = "Give a monthly report back with a reason",
            description = "Even one that is approved: what was approved wrongly is submitted and approved again.")
    public RestResponse<ReportView> returnProgressReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReportReturnRequest request) {
        desk.giveBack(scope.programmeId(), new ReportId(id), ETag.required(ifMatch), request.reason());
        return getProgressReport(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "removeProgressReport", summary = "Remove the draft of a monthly report",
            description = "What was submitted is given back instead (409 `progress.not-a-draft`).")
    public void removeProgressReport(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.remove(scope.programmeId(), new ReportId(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "importProgressReports", summary = "Import monthly reports from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. One that is not there yet comes in as a draft of the caller: a file that tells of another author, of a submission or an approval is refused (422 `progress.steps-not-imported`).")
    public ImportOutcome importProgressReports(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProgressReportsTemplate", summary = "Download the workbook to fill in for an import of monthly reports")
    public Download getProgressReportsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportProgressReports", summary = "Export the monthly reports that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportProgressReports(
            @BeanParam @Valid ReportFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private Hand hand() {
        return Hand.of(scope);
    }

    private ReportView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
