package org.tuoling.village.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;
import org.tuoling.village.CompletionView;
import org.tuoling.village.DutyBook;
import org.tuoling.village.DutyDoer;
import org.tuoling.village.DutyFilter;
import org.tuoling.village.DutyId;
import org.tuoling.village.DutyReader;
import org.tuoling.village.DutyView;

/** What people owe in villages, and that they did it. Duties are generated, not created. */
@Path("/api/v1/programmes/{programme}/duties")
@Tag(name = "duties")
public class DutiesResource {

    private final DutyBook book;
    private final DutyReader reader;
    private final DutiesWorkbook workbook;
    private final Workbooks workbooks;
    private final Scope scope;

    DutiesResource(DutyBook book, DutyReader reader, DutiesWorkbook workbook, Workbooks workbooks, Scope scope) {
        this.book = book;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.scope = scope;
    }

    private Reach reach() {
        return scope.reach(Permission.VILLAGE_WRITE);
    }

    @GET
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "listDuties", summary = "List duties",
            description = "Sorts by `turn` (default: what is owed by its day, then what is done, the latest first) and `dueOn`. A leader sees those of the people below him, a member his own.")
    public Page<DutyView> listDuties(@BeanParam @Valid DutyFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), reach(), filter, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "importDuties", summary = "Import what was done from a workbook",
            description = "All rows or none. A row names a duty by station, kind and period and says when it was done; "
                    + "one that is known already, just so, or not done yet is passed over.")
    public ImportOutcome importDuties(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getDutiesTemplate", summary = "Download the workbook to fill in for an import of what was done")
    public Download getDutiesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "exportDuties", summary = "Export duties as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportDuties(
            @BeanParam @Valid DutyFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook, query, sink -> reader.each(scope.programmeId(), reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getDuty", summary = "Show a duty")
    public RestResponse<DutyView> getDuty(@PathParam("id") UUID id) {
        var view = withinReach(id);
        return Answers.found(view.version(), view);
    }

    @GET
    @Path("/{id}/completions")
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "listDutyCompletions", summary = "List every time a duty was reported as done",
            description = "Those revoked too. Sorts by `recordedAt` (default, the last one first).")
    public Page<CompletionView> listDutyCompletions(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return reader.completions(scope.programmeId(), withinReach(id).id(), page);
    }

    @POST
    @Path("/{id}/completion")
    @Requires(Permission.DUTY_COMPLETE)
    @Operation(operationId = "completeDuty", summary = "Report a duty as done",
            description = "By the person himself, or for him by those who keep these records; by others it is refused (403).")
    public RestResponse<DutyView> completeDuty(@PathParam("id") UUID id, @NotNull @Valid CompletionRequest request) {
        withinReach(id);
        var doer = new DutyDoer(scope.self(), scope.caller().accountId(), scope.may(Permission.VILLAGE_WRITE));
        book.complete(scope.programmeId(), DutyId.of(id), request.toDetails(), doer);
        return getDuty(id);
    }

    @POST
    @Path("/{id}/revocation")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "revokeDutyCompletion", summary = "Record that a duty was not done after all",
            description = "It is open again; what was reported stays to be read, with the reason.")
    public RestResponse<DutyView> revokeDutyCompletion(
            @PathParam("id") UUID id, @NotNull @Valid RevocationRequest request) {
        book.revoke(scope.programmeId(), DutyId.of(id), request.reason());
        return getDuty(id);
    }

    private DutyView withinReach(UUID id) {
        return reader.one(scope.programmeId(), reach(), id).orElseThrow(Refused::notFound);
    }
}
