package org.tuoling.team.rest;

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
import org.tuoling.personnel.PersonId;
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
import org.tuoling.team.AttendanceRegister;
import org.tuoling.team.MeetingFilter;
import org.tuoling.team.MeetingId;
import org.tuoling.team.MeetingReader;
import org.tuoling.team.MeetingRegister;
import org.tuoling.team.MeetingView;

/** Meetings and study sessions of the team. */
@Path("/api/v1/programmes/{programme}/meetings")
@Tag(name = "meetings")
public class MeetingsResource {

    private final MeetingRegister register;
    private final MeetingReader reader;
    private final AttendanceRegister attendance;
    private final MeetingWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    MeetingsResource(
            MeetingRegister register,
            MeetingReader reader,
            AttendanceRegister attendance,
            MeetingWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.attendance = attendance;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listMeetings", summary = "List meetings",
            description = "Sorts by `startsAt` (default, latest first) and `code`. It tells how many were there, not who: see `/meeting-attendances`.")
    public Page<MeetingView> listMeetings(@BeanParam @Valid MeetingFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), scope.self(), filter, page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "arrangeMeeting", summary = "Arrange a meeting, or enter one that was held",
            description = "People named, everybody in the branch and everybody in the grid and below on the day of the meeting are taken over as those expected.")
    public RestResponse<MeetingView> arrangeMeeting(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MeetingRequest request) {
        UUID id = idempotency.once(
                key,
                "arrangeMeeting",
                request,
                () -> register.arrange(scope.programmeId(), request.toDetails(), request.toInvitation()).value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "meetings", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importMeetings", summary = "Import meetings from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. Who is expected and who was there comes in as `/meeting-attendances`.")
    public ImportOutcome importMeetings(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getMeetingsTemplate", summary = "Download the workbook to fill in for an import of meetings")
    public Download getMeetingsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportMeetings", summary = "Export the meetings that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportMeetings(
            @BeanParam @Valid MeetingFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), scope.self(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getMeeting", summary = "Show a meeting")
    public RestResponse<MeetingView> getMeeting(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseMeeting", summary = "Revise a meeting",
            description = "Replaces all fields. Who is named to be expected comes to those expected already; nobody is taken off by not being named.")
    public RestResponse<MeetingView> reviseMeeting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MeetingRequest request) {
        register.revise(scope.programmeId(), MeetingId.of(id), ETag.required(ifMatch), request.toDetails(), request.toInvitation());
        return getMeeting(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "cancelMeeting", summary = "Call a meeting off",
            description = "For good: it stays on record and expects nobody any longer. Refused once attendance was taken.")
    public RestResponse<MeetingView> cancelMeeting(
            @PathParam("id") UUID id, @NotNull @Valid MeetingCancellationRequest request) {
        register.cancel(scope.programmeId(), MeetingId.of(id), request.reason());
        return getMeeting(id);
    }

    @PUT
    @Path("/{id}/attendance")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "recordMeetingAttendance", summary = "Record who was at a meeting",
            description = "Once it has begun. Those on the sheet must be expected; those left out stay as they are.")
    public RestResponse<MeetingView> recordMeetingAttendance(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AttendanceSheetRequest request) {
        attendance.record(scope.programmeId(), MeetingId.of(id), ETag.required(ifMatch), request.toSheet());
        return getMeeting(id);
    }

    @DELETE
    @Path("/{id}/expected/{personId}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "takeOffMeeting", summary = "Expect somebody no longer at a meeting",
            description = "Who has been recorded as there or not stays.")
    public void takeOffMeeting(@PathParam("id") UUID id, @PathParam("personId") UUID personId) {
        attendance.takeOff(scope.programmeId(), MeetingId.of(id), PersonId.of(personId));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeMeeting", summary = "Remove a meeting entered by mistake",
            description = "One at which attendance was taken is refused (409); one that does not take place is cancelled.")
    public void removeMeeting(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), MeetingId.of(id), ETag.required(ifMatch));
    }

    private MeetingView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
