package org.tuoling.rollcall.rest;

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
import org.tuoling.rollcall.RollCallScheduleFilter;
import org.tuoling.rollcall.RollCallScheduleId;
import org.tuoling.rollcall.RollCallScheduleReader;
import org.tuoling.rollcall.RollCallScheduleView;
import org.tuoling.rollcall.RollCallTimetable;
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

/** When the roll-calls of each site open. */
@Path("/api/v1/programmes/{programme}/roll-call-schedules")
@Tag(name = "roll-call-schedules")
public class RollCallSchedulesResource {

    private final RollCallTimetable timetable;
    private final RollCallScheduleReader reader;
    private final RollCallSchedulesWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    RollCallSchedulesResource(
            RollCallTimetable timetable,
            RollCallScheduleReader reader,
            RollCallSchedulesWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.timetable = timetable;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "listRollCallSchedules", summary = "List roll-call schedules",
            description = "Sorts by `validFrom` (default, latest first).")
    public Page<RollCallScheduleView> listRollCallSchedules(
            @BeanParam @Valid RollCallScheduleFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.ROLL_CALL_WRITE)
    @Operation(operationId = "registerRollCallSchedule", summary = "Register a roll-call schedule")
    public RestResponse<RollCallScheduleView> registerRollCallSchedule(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RollCallScheduleRequest request) {
        UUID id = idempotency.once(
                key,
                "registerRollCallSchedule",
                request,
                () -> timetable.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "roll-call-schedules", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ROLL_CALL_WRITE)
    @Operation(operationId = "importRollCallSchedules", summary = "Import roll-call schedules from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importRollCallSchedules(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "getRollCallSchedulesTemplate",
            summary = "Download the workbook to fill in for an import of roll-call schedules")
    public Download getRollCallSchedulesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "exportRollCallSchedules", summary = "Export the roll-call schedules that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportRollCallSchedules(
            @BeanParam @Valid RollCallScheduleFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "getRollCallSchedule", summary = "Show a roll-call schedule")
    public RestResponse<RollCallScheduleView> getRollCallSchedule(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ROLL_CALL_WRITE)
    @Operation(operationId = "reviseRollCallSchedule", summary = "Revise a roll-call schedule",
            description = "Replaces all fields. A roll-call that is open keeps the hours it opened with.")
    public RestResponse<RollCallScheduleView> reviseRollCallSchedule(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RollCallScheduleRequest request) {
        timetable.revise(scope.programmeId(), RollCallScheduleId.of(id), ETag.required(ifMatch), request.toDetails());
        return getRollCallSchedule(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ROLL_CALL_WRITE)
    @Operation(operationId = "removeRollCallSchedule", summary = "Remove a roll-call schedule",
            description = "The one before it holds on; a site without any has no roll-calls.")
    public void removeRollCallSchedule(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        timetable.remove(scope.programmeId(), RollCallScheduleId.of(id), ETag.required(ifMatch));
    }
}
