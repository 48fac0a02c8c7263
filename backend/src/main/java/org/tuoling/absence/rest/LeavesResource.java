package org.tuoling.absence.rest;

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
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.LeaveDesk;
import org.tuoling.absence.LeaveFilter;
import org.tuoling.absence.LeaveId;
import org.tuoling.absence.LeaveReader;
import org.tuoling.absence.LeaveView;
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

/** 请假销假: leave from the request to the return. */
@Path("/api/v1/programmes/{programme}/leaves")
@Tag(name = "leaves")
public class LeavesResource {

    private final LeaveDesk desk;
    private final LeaveReader reader;
    private final AbsenceAccess access;
    private final LeaveWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    LeavesResource(
            LeaveDesk desk,
            LeaveReader reader,
            AbsenceAccess access,
            LeaveWorkbook workbook,
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
    @Operation(operationId = "listLeaves", summary = "List leaves",
            description = "Sorts by `startsAt` (default, latest first) and `personName`. A member sees his own, a leader those of the people below him.")
    public Page<LeaveView> listLeaves(@BeanParam @Valid LeaveFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), access.reach(), access.actor(), filter, page);
    }

    @POST
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "requestLeave", summary = "Ask for leave",
            description = "For oneself. Those who keep absences may ask for others, and bring in leave that was approved on paper.")
    public RestResponse<LeaveView> requestLeave(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid LeaveRequest request) {
        var details = request.toDetails(access.personMeant(request.personId()));
        var paper = request.paper();
        if (!paper.isEmpty() && !access.keepsAbsences()) {
            throw Refused.at("approvedAt", AbsenceError.NOT_ON_PAPER);
        }
        UUID id = idempotency.once(key, "requestLeave", request, () -> paper.isEmpty()
                ? desk.request(scope.programmeId(), details).value()
                : desk.record(scope.programmeId(), details, paper, access.actor()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "leaves", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getLeave", summary = "Show a leave")
    public RestResponse<LeaveView> getLeave(@PathParam("id") UUID id) {
        var view = found(id);
        access.requireReach(view.person().id());
        return Answers.found(view.version(), view);
    }

    @POST
    @Path("/{id}/decisions")
    @Requires(Permission.ABSENCE_DECIDE)
    @Operation(operationId = "decideLeave", summary = "Approve or reject what is asked for",
            description = "The step that is awaited, by whoever's turn it is now; anybody else is refused (403 `absence.not-your-turn`), as is a decision on a step that is not the one awaited any more (409 `absence.step-changed`). Where the next steps are the same person's, his approval holds for them too.")
    public RestResponse<LeaveView> decideLeave(@PathParam("id") UUID id, @NotNull @Valid LeaveDecisionRequest request) {
        access.requireReach(found(id).person().id());
        desk.decide(
                scope.programmeId(),
                LeaveId.of(id),
                access.actor(),
                request.round(),
                request.position(),
                request.decision(),
                request.reason());
        return getLeave(id);
    }

    @POST
    @Path("/{id}/departure")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "departOnLeave", summary = "Record that the person has left",
            description = "By himself or by those who lead him.")
    public RestResponse<LeaveView> departOnLeave(@PathParam("id") UUID id, @NotNull @Valid DepartureRequest request) {
        access.requireOwnOrLed(found(id).person().id());
        desk.depart(scope.programmeId(), LeaveId.of(id), request.departedAt());
        return getLeave(id);
    }

    @POST
    @Path("/{id}/return")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "returnFromLeave", summary = "Record that the person is back",
            description = "By himself or by those who lead him. It closes the leave; an extension that still waits lapses. When and by whom it was recorded is kept; where it was overdue, whoever answers for him is told.")
    public RestResponse<LeaveView> returnFromLeave(@PathParam("id") UUID id, @NotNull @Valid ReturnRequest request) {
        access.requireOwnOrLed(found(id).person().id());
        desk.comeBack(scope.programmeId(), LeaveId.of(id), request.returnedAt(), access.actor());
        return getLeave(id);
    }

    @POST
    @Path("/{id}/extensions")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "extendLeave", summary = "Ask for a later end",
            description = "Before the leave begins or while it lasts. It is approved as a leave of the whole length would be; until then the old end stands.")
    public RestResponse<LeaveView> extendLeave(@PathParam("id") UUID id, @NotNull @Valid ExtensionRequest request) {
        access.requireOwn(found(id).person().id());
        desk.extend(scope.programmeId(), LeaveId.of(id), request.endsAt(), request.reason());
        return getLeave(id);
    }

    @POST
    @Path("/{id}/extensions/{round}/withdrawal")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "withdrawExtension", summary = "Take back a later end that waits",
            description = "The leave stays as it was. One that does not wait any more is refused (409 `absence.extension-settled`).")
    public RestResponse<LeaveView> withdrawExtension(@PathParam("id") UUID id, @PathParam("round") int round) {
        access.requireOwn(found(id).person().id());
        desk.withdrawExtension(scope.programmeId(), LeaveId.of(id), round);
        return getLeave(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "withdrawLeave", summary = "Take back a leave that has not begun",
            description = "With an extension that waits. One that has begun, is over or was taken back is refused (409 `absence.not-to-withdraw`).")
    public RestResponse<LeaveView> withdrawLeave(@PathParam("id") UUID id) {
        access.requireOwn(found(id).person().id());
        desk.withdraw(scope.programmeId(), LeaveId.of(id));
        return getLeave(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "removeLeave", summary = "Remove a leave brought in by mistake",
            description = "One that somebody has decided on here is refused (409).")
    public void removeLeave(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.remove(scope.programmeId(), LeaveId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "importLeaves", summary = "Import leaves from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. A row without an approval is asked for; the others are brought in as far as they have come.")
    public ImportOutcome importLeaves(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getLeavesTemplate", summary = "Download the workbook to fill in for an import of leaves")
    public Download getLeavesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "exportLeaves", summary = "Export leaves as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportLeaves(
            @BeanParam @Valid LeaveFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook,
                query,
                sink -> reader.each(scope.programmeId(), access.reach(), access.actor(), filter, page, sink));
    }

    private LeaveView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
