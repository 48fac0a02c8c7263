package org.tuoling.absence.rest;

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
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.OutingDesk;
import org.tuoling.absence.OutingFilter;
import org.tuoling.absence.OutingId;
import org.tuoling.absence.OutingReader;
import org.tuoling.absence.OutingView;
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

/** 外出报告: errands out of the area. */
@Path("/api/v1/programmes/{programme}/outings")
@Tag(name = "outings")
public class OutingsResource {

    private final OutingDesk desk;
    private final OutingReader reader;
    private final AbsenceAccess access;
    private final OutingWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    OutingsResource(
            OutingDesk desk,
            OutingReader reader,
            AbsenceAccess access,
            OutingWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "listOutings", summary = "List outings",
            description = "Sorts by `startsAt` (default, latest first) and `personName`. A member sees his own, a leader those of the people below him.")
    public Page<OutingView> listOutings(@BeanParam @Valid OutingFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), access.reach(), access.actor(), filter, page);
    }

    @POST
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "reportOuting", summary = "Report an outing",
            description = "For oneself; whoever answers for the caller is told and approves it; until then it excuses nobody from roll-call. Those who keep absences may report for others, bring in what has begun or is over, and so approve it. For all others one that began more than ten minutes ago is refused (422 `absence.begins-in-the-past`).")
    public RestResponse<OutingView> reportOuting(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OutingRequest request) {
        var details = request.toDetails(access.personMeant(request.personId()));
        if (request.returnedAt() != null && !access.keepsAbsences()) {
            throw Refused.at("returnedAt", AbsenceError.NOT_ON_PAPER);
        }
        UUID id = idempotency.once(key, "reportOuting", request, () -> request.returnedAt() == null
                ? desk.report(scope.programmeId(), details, access.actor()).value()
                : desk.record(scope.programmeId(), details, request.returnedAt(), access.actor()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "outings", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getOuting", summary = "Show an outing")
    public RestResponse<OutingView> getOuting(@PathParam("id") UUID id) {
        var view = found(id);
        access.requireReach(view.person().id());
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "reviseOuting", summary = "Revise an outing",
            description = "Replaces all fields but the person, as long as no return is recorded; so a later return is told, though not once he is overdue (409 `absence.outing-overdue`) but by those who keep absences. One made longer has to be approved again. `returnedAt` means nothing here.")
    public RestResponse<OutingView> reviseOuting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OutingRequest request) {
        UUID person = found(id).person().id();
        access.requireOwn(person);
        var details = request.toDetails(request.personId() == null ? person : request.personId());
        desk.revise(scope.programmeId(), OutingId.of(id), ETag.required(ifMatch), details, access.actor());
        return getOuting(id);
    }

    @POST
    @Path("/{id}/approval")
    @Requires(Permission.ABSENCE_DECIDE)
    @Operation(operationId = "approveOuting", summary = "Approve an outing",
            description = "By whoever answers for the person now, so never by himself; anybody else is refused (403 `absence.not-your-turn`). With `If-Match`, only what the caller saw is approved.")
    public RestResponse<OutingView> approveOuting(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        access.requireReach(found(id).person().id());
        desk.approve(
                scope.programmeId(), OutingId.of(id), ifMatch == null ? null : ETag.required(ifMatch), access.actor());
        return getOuting(id);
    }

    @POST
    @Path("/{id}/return")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "returnFromOuting", summary = "Record that the person is back",
            description = "By himself or by those who lead him. It closes the outing. When and by whom it was recorded is kept; where it was overdue, whoever answers for him is told.")
    public RestResponse<OutingView> returnFromOuting(@PathParam("id") UUID id, @NotNull @Valid ReturnRequest request) {
        access.requireOwnOrLed(found(id).person().id());
        desk.comeBack(scope.programmeId(), OutingId.of(id), request.returnedAt(), access.actor());
        return getOuting(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "withdrawOuting", summary = "Take back an outing that does not take place",
            description = "As long as no return is recorded.")
    public RestResponse<OutingView> withdrawOuting(@PathParam("id") UUID id) {
        access.requireOwn(found(id).person().id());
        desk.withdraw(scope.programmeId(), OutingId.of(id));
        return getOuting(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "removeOuting", summary = "Remove an outing entered by mistake")
    public void removeOuting(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.remove(scope.programmeId(), OutingId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "importOutings", summary = "Import outings from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. A row without a return is reported.")
    public ImportOutcome importOutings(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getOutingsTemplate", summary = "Download the workbook to fill in for an import of outings")
    public Download getOutingsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "exportOutings", summary = "Export outings as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportOutings(
            @BeanParam @Valid OutingFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook,
                query,
                sink -> reader.each(scope.programmeId(), access.reach(), access.actor(), filter, page, sink));
    }

    private OutingView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
