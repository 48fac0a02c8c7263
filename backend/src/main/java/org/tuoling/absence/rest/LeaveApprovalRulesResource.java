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
import org.tuoling.absence.LeaveApprovalRuleId;
import org.tuoling.absence.LeaveApprovalRuleReader;
import org.tuoling.absence.LeaveApprovalRuleRegister;
import org.tuoling.absence.LeaveApprovalRuleView;
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

/** Who approves leaves of what length. */
@Path("/api/v1/programmes/{programme}/leave-approval-rules")
@Tag(name = "leave-approval-rules")
public class LeaveApprovalRulesResource {

    private final LeaveApprovalRuleRegister register;
    private final LeaveApprovalRuleReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final LeaveApprovalRuleWorkbook workbook;
    private final Workbooks workbooks;

    LeaveApprovalRulesResource(
            LeaveApprovalRuleRegister register,
            LeaveApprovalRuleReader reader,
            Idempotency idempotency,
            Scope scope,
            LeaveApprovalRuleWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "listLeaveApprovalRules", summary = "List leave approval rules",
            description = "Sorts by `maxDays` (default, open ends last) and `code`.")
    public Page<LeaveApprovalRuleView> listLeaveApprovalRules(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), page);
    }

    @POST
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "registerLeaveApprovalRule", summary = "Register a leave approval rule")
    public RestResponse<LeaveApprovalRuleView> registerLeaveApprovalRule(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid LeaveApprovalRuleRequest request) {
        UUID id = idempotency.once(
                key,
                "registerLeaveApprovalRule",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "leave-approval-rules", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getLeaveApprovalRule", summary = "Show a leave approval rule")
    public RestResponse<LeaveApprovalRuleView> getLeaveApprovalRule(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "reviseLeaveApprovalRule", summary = "Revise or end a leave approval rule",
            description = "Replaces all fields. Binds requests made from now on; those under way keep their steps.")
    public RestResponse<LeaveApprovalRuleView> reviseLeaveApprovalRule(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LeaveApprovalRuleRequest request) {
        register.revise(scope.programmeId(), LeaveApprovalRuleId.of(id), ETag.required(ifMatch), request.toDetails());
        return getLeaveApprovalRule(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "removeLeaveApprovalRule", summary = "Remove a leave approval rule entered by mistake",
            description = "Requests keep the steps they were given.")
    public void removeLeaveApprovalRule(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), LeaveApprovalRuleId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_WRITE)
    @Operation(operationId = "importLeaveApprovalRules", summary = "Import leave approval rules from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importLeaveApprovalRules(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "getLeaveApprovalRulesTemplate", summary = "Download the workbook to fill in for an import of leave approval rules")
    public Download getLeaveApprovalRulesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "exportLeaveApprovalRules", summary = "Export the leave approval rules that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportLeaveApprovalRules(
            @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), page, sink));
    }
}
