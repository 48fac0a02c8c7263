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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.ProgressError;
import org.tuoling.progress.VisitBook;
import org.tuoling.progress.VisitDetails;
import org.tuoling.progress.VisitFilter;
import org.tuoling.progress.VisitId;
import org.tuoling.progress.VisitReader;
import org.tuoling.progress.VisitView;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
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

/** 打卡: who was at which project on which day, and what he saw. */
@Path("/api/v1/programmes/{programme}/site-visits")
@Tag(name = "progress")
public class VisitsResource {

    private final VisitBook book;
    private final VisitReader reader;
    private final VisitWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    VisitsResource(
            VisitBook book,
            VisitReader reader,
            VisitWorkbook workbook,
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
    @Operation(operationId = "listSiteVisits", summary = "List site visits",
            description = "Sorts by `visitedOn` (default, latest first).")
    public Page<VisitView> listSiteVisits(@BeanParam @Valid VisitFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.SITE_VISIT_WRITE)
    @Operation(operationId = "recordSiteVisit", summary = "Write down a site visit",
            description = "One's own; those who keep projects may write down those of others. Pictures are sent to `/attachments` before; where they were taken is not kept.")
    public RestResponse<VisitView> recordSiteVisit(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid VisitRequest request) {
        UUID id = idempotency.once(
                key, "recordSiteVisit", request, () -> book.record(scope.programmeId(), details(request), scope.caller().accountId()).value());
        var view = found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "site-visits", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getSiteVisit", summary = "Show a site visit")
    public RestResponse<VisitView> getSiteVisit(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.SITE_VISIT_WRITE)
    @Operation(operationId = "reviseSiteVisit", summary = "Revise a site visit", description = "Replaces all fields but the project, which stays; `attachmentIds` are further pictures.")
    public RestResponse<VisitView> reviseSiteVisit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid VisitRequest request) {
        requireOwn(found(id).visitor().id());
        book.revise(scope.programmeId(), new VisitId(id), ETag.required(ifMatch), details(request), scope.caller().accountId());
        return getSiteVisit(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SITE_VISIT_WRITE)
    @Operation(operationId = "removeSiteVisit", summary = "Remove a site visit entered by mistake")
    public void removeSiteVisit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        requireOwn(found(id).visitor().id());
        book.remove(scope.programmeId(), new VisitId(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "importSiteVisits", summary = "Import site visits from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importSiteVisits(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getSiteVisitsTemplate", summary = "Download the workbook to fill in for an import of site visits")
    public Download getSiteVisitsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportSiteVisits", summary = "Export the site visits that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportSiteVisits(
            @BeanParam @Valid VisitFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private VisitDetails details(VisitRequest request) {
        UUID visitor = request.visitorId() == null ? scope.self() : request.visitorId();
        if (visitor.equals(Reach.NOBODY)) {
            throw Refused.at("visitorId", ProgressError.VISITOR_MISSING);
        }
        requireOwn(visitor);
        return new VisitDetails(
                new ProjectId(request.projectId()),
                request.visitedOn(),
                new PersonId(visitor),
                request.note(),
                request.attachmentIds() == null ? List.of() : request.attachmentIds());
    }

    /** Where others were is for those to say who keep the projects. */
    private void requireOwn(UUID visitor) {
        if (!visitor.equals(scope.self()) && !scope.may(Permission.PROJECT_WRITE)) {
            throw new Refused(ProgressError.VISIT_OF_ANOTHER);
        }
    }

    private VisitView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
