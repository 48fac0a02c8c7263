package org.tuoling.rollcall.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.rollcall.EscalationView;
import org.tuoling.rollcall.RollCallEntryFilter;
import org.tuoling.rollcall.RollCallEntryReader;
import org.tuoling.rollcall.RollCallEntryView;
import org.tuoling.rollcall.RollCallFilter;
import org.tuoling.rollcall.RollCallReader;
import org.tuoling.rollcall.RollCallRecordReader;
import org.tuoling.rollcall.RollCallView;
import org.tuoling.shared.access.Permission;
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

/** Roll-calls on record. */
@Path("/api/v1/programmes/{programme}/roll-calls")
@Tag(name = "roll-calls")
public class RollCallsResource {

    private final RollCallReader calls;
    private final RollCallEntryReader entries;
    private final RollCallRecordReader records;
    private final RollCallsWorkbook workbook;
    private final Workbooks workbooks;
    private final Scope scope;
    private final CallerReach reach;

    RollCallsResource(
            RollCallReader calls,
            RollCallEntryReader entries,
            RollCallRecordReader records,
            RollCallsWorkbook workbook,
            Workbooks workbooks,
            Scope scope,
            CallerReach reach) {
        this.calls = calls;
        this.entries = entries;
        this.records = records;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.scope = scope;
        this.reach = reach;
    }

    @GET
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "listRollCalls", summary = "List roll-calls",
            description = "Sorts by `heldOn` (default, latest first). A leader sees those of his grids and those he was in, "
                    + "a member those he was in, counting himself alone.")
    public Page<RollCallView> listRollCalls(@BeanParam @Valid RollCallFilter filter, @BeanParam @Valid PageQuery page) {
        return calls.page(scope.programmeId(), reach.now(), filter, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ROLL_CALL_WRITE)
    @Operation(operationId = "importRollCalls", summary = "Import roll-calls kept on paper from a workbook",
            description = "One row per person; the rows of an evening follow each other. All rows or none. "
                    + "What comes in is closed. A roll-call that is there already, just so, is passed over.")
    public ImportOutcome importRollCalls(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "getRollCallsTemplate", summary = "Download the workbook to fill in for an import of roll-calls")
    public Download getRollCallsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "exportRollCalls", summary = "Export the roll-calls that match as a workbook",
            description = "One row per person, of those the caller may see; `limit` and `after` mean nothing here.")
    public Download exportRollCalls(
            @BeanParam @Valid RollCallFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook, query, sink -> calls.eachLine(scope.programmeId(), reach.now(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "getRollCall", summary = "Show a roll-call")
    public RestResponse<RollCallView> getRollCall(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @GET
    @Path("/{id}/entries")
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "listRollCallEntries", summary = "List the people in a roll-call",
            description = "Sorts by `person`, as coded that evening. A member sees himself only.")
    public Page<RollCallEntryView> listRollCallEntries(
            @PathParam("id") UUID id, @BeanParam @Valid RollCallEntryFilter filter, @BeanParam @Valid PageQuery page) {
        return entries.page(scope.programmeId(), reach.now(), found(id).id(), filter, page);
    }

    @GET
    @Path("/{id}/escalations")
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "listRollCallEscalations", summary = "List the steps of a roll-call up the grid tree",
            description = "From the leaf up, at most one per level; none for who was only in the call himself.")
    public List<EscalationView> listRollCallEscalations(@PathParam("id") UUID id) {
        return records.escalations(scope.programmeId(), reach.now(), found(id).id());
    }

    private RollCallView found(UUID id) {
        return calls.one(scope.programmeId(), reach.now(), id).orElseThrow(Refused::notFound);
    }
}
