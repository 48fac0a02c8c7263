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
import org.tuoling.progress.IssueBook;
import org.tuoling.progress.IssueFilter;
import org.tuoling.progress.IssueId;
import org.tuoling.progress.IssueReader;
import org.tuoling.progress.IssueView;
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

/** What stands in the way of projects, or might. */
@Path("/api/v1/programmes/{programme}/project-issues")
@Tag(name = "progress")
public class IssuesResource {

    private final IssueBook book;
    private final IssueReader reader;
    private final IssueWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    IssuesResource(
            IssueBook book,
            IssueReader reader,
            IssueWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.book = book;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listProjectIssues", summary = "List issues and risks",
            description = "Sorts by `dueOn` (default) and `raisedOn`.")
    public Page<IssueView> listProjectIssues(@BeanParam @Valid IssueFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "raiseProjectIssue", summary = "Raise an issue or risk")
    public RestResponse<IssueView> raiseProjectIssue(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid IssueRequest request) {
        UUID id = idempotency.once(
                key, "raiseProjectIssue", request, () -> book.raise(scope.programmeId(), request.toDetails()).value());
        var view = found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "project-issues", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectIssue", summary = "Show an issue or risk")
    public RestResponse<IssueView> getProjectIssue(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "reviseProjectIssue", summary = "Revise an issue or risk", description = "As long as it is open. Replaces all fields but the project, which stays.")
    public RestResponse<IssueView> reviseProjectIssue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid IssueRequest request) {
        book.revise(scope.programmeId(), new IssueId(id), ETag.required(ifMatch), request.toDetails());
        return getProjectIssue(id);
    }

    @POST
    @Path("/{id}/closure")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "closeProjectIssue", summary = "Close an issue or risk with what became of it")
    public RestResponse<IssueView> closeProjectIssue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid IssueClosureRequest request) {
        book.close(scope.programmeId(), new IssueId(id), ETag.required(ifMatch), request.closedOn(), request.resolution());
        return getProjectIssue(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "reopenProjectIssue", summary = "Open an issue again that was closed too early",
            description = "With a new day it is due on; the history keeps how it had been closed.")
    public RestResponse<IssueView> reopenProjectIssue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid IssueReopeningRequest request) {
        book.reopen(scope.programmeId(), new IssueId(id), ETag.required(ifMatch), request.dueOn());
        return getProjectIssue(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "removeProjectIssue", summary = "Remove an issue or risk entered by mistake")
    public void removeProjectIssue(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        book.remove(scope.programmeId(), new IssueId(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "importProjectIssues", summary = "Import issues and risks from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importProjectIssues(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectIssuesTemplate", summary = "Download the workbook to fill in for an import of issues and risks")
    public Download getProjectIssuesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportProjectIssues", summary = "Export the issues and risks that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportProjectIssues(
            @BeanParam @Valid IssueFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private IssueView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
