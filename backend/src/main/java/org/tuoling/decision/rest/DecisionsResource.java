package org.tuoling.decision.rest;

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
import org.tuoling.decision.DecisionFilter;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.DecisionRegister;
import org.tuoling.decision.DecisionView;
import org.tuoling.decision.UseReader;
import org.tuoling.decision.UseView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** Collective decisions, as they are proposed and as they were taken. */
@Path("/api/v1/programmes/{programme}/decisions")
@Tag(name = "decisions")
public class DecisionsResource {

    private final DecisionRegister register;
    private final DecisionReader reader;
    private final UseReader uses;
    private final DecisionAccess access;
    private final DecisionWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    DecisionsResource(
            DecisionRegister register,
            DecisionReader reader,
            UseReader uses,
            DecisionAccess access,
            DecisionWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.uses = uses;
        this.access = access;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "listDecisions", summary = "List collective decisions",
            description = "Sorts by `heldOn` (default, latest first), `code` and `amount`; those without an amount come below all others.")
    public Page<DecisionView> listDecisions(@BeanParam @Valid DecisionFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "draftDecision", summary = "Draft a collective decision")
    public RestResponse<DecisionView> draftDecision(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DecisionRequest request) {
        UUID id = idempotency.once(
                key,
                "draftDecision",
                request,
                () -> register.draft(scope.programmeId(), request.toDetails()).value());
        var view = access.found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "decisions", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecision", summary = "Show a collective decision")
    public RestResponse<DecisionView> getDecision(@PathParam("id") UUID id) {
        var view = access.found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "reviseDecision", summary = "Revise the draft of a decision",
            description = "Replaces all fields. What was put to the vote stays (409 `decision.not-draft`).")
    public RestResponse<DecisionView> reviseDecision(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecisionRequest request) {
        register.revise(scope.programmeId(), DecisionId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDecision(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "removeDecision", summary = "Remove the draft of a decision",
            description = "What was put to the vote stays (409 `decision.not-draft`).")
    public void removeDecision(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), DecisionId.of(id), ETag.required(ifMatch));
    }

    @GET
    @Path("/{id}/uses")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "listDecisionUses", summary = "List what a decision was used for",
            description = "Sorts by `recordedAt` (default, latest first). What was released no longer counts.")
    public Page<UseView> listDecisionUses(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        access.found(id);
        return uses.page(scope.programmeId(), id, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "importDecisions", summary = "Import decisions from a workbook",
            description = "Brings in drafts and who should attend. Attendance, votes and minutes are refused (422 `decision.steps-not-imported`): no one hand makes a decision. All rows or none. A decision that is there already, just so, is passed over.")
    public ImportOutcome importDecisions(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionsTemplate", summary = "Download the workbook to fill in for an import of decisions")
    public Download getDecisionsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "exportDecisions", summary = "Export the decisions that match as a workbook",
            description = "A row for everybody who should attend. Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDecisions(
            @BeanParam @Valid DecisionFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.eachLine(scope.programmeId(), filter, page, sink));
    }
}
