package org.tuoling.team.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;
import org.tuoling.team.MeetingAttendanceFilter;
import org.tuoling.team.MeetingAttendanceReader;
import org.tuoling.team.MeetingAttendanceView;

/** Who is expected at which meeting and who was there: to be read, and for workbooks. */
@Path("/api/v1/programmes/{programme}/meeting-attendances")
@Tag(name = "meetings")
public class MeetingAttendancesResource {

    private final MeetingAttendanceReader reader;
    private final MeetingAttendanceWorkbook workbook;
    private final Workbooks workbooks;
    private final Scope scope;

    MeetingAttendancesResource(
            MeetingAttendanceReader reader, MeetingAttendanceWorkbook workbook, Workbooks workbooks, Scope scope) {
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listMeetingAttendances", summary = "List who is expected at meetings and who was there",
            description = "Sorts by `personName` (default). Those who keep meetings see everybody, a grid leader the people below him, others themselves.")
    public Page<MeetingAttendanceView> listMeetingAttendances(
            @BeanParam @Valid MeetingAttendanceFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.reach(Permission.TEAM_WRITE), filter, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importMeetingAttendances", summary = "Import who is expected at meetings and who was there from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. Without an attendance somebody is expected.")
    public ImportOutcome importMeetingAttendances(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getMeetingAttendancesTemplate",
            summary = "Download the workbook to fill in for an import of attendance")
    public Download getMeetingAttendancesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportMeetingAttendances", summary = "Export the attendance that matches as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportMeetingAttendances(
            @BeanParam @Valid MeetingAttendanceFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        var reach = scope.reach(Permission.TEAM_WRITE);
        return workbooks.export(workbook, query, sink -> reader.each(reach, filter, page, sink));
    }
}
