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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.FollowUpFilter;
import org.tuoling.decision.FollowUpId;
import org.tuoling.decision.FollowUpReader;
import org.tuoling.decision.FollowUpRegister;
import org.tuoling.decision.FollowUpView;
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

/** What is to be done because of decisions. */
@Path("/api/v1/programmes/{programme}")
@Tag(name = "decisions")
public class FollowUpsResource {

    private final FollowUpRegister register;
    private final FollowUpReader reader;
    private final FollowUpWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    FollowUpsResource(
            FollowUpRegister register,
            FollowUpReader reader,
            FollowUpWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Path("/decision-follow-ups")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "listDecisionFollowUps", summary = "List the follow-ups of decisions",
            description = "Sorts by `dueOn` (default).")
    public Page<FollowUpView> listDecisionFollowUps(
            @BeanParam @Valid FollowUpFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @GET
    @Path("/decisions/{id}/follow-ups")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "listFollowUpsOfDecision", summary = "List the follow-ups of one decision",
            description = "Sorts by `dueOn` (default).")
    public Page<FollowUpView> listFollowUpsOfDecision(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        var filter = new FollowUpFilter();
        filter.decisionId = id;
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Path("/decisions/{id}/follow-ups")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "registerDecisionFollowUp", summary = "Say what is to be done because of a decision")
    public RestResponse<FollowUpView> registerDecisionFollowUp(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid FollowUpRequest request) {
        UUID followUpId = idempotency.once(
                key,
                "registerDecisionFollowUp",
                List.of(id, request),
                () -> register.register(scope.programmeId(), DecisionId.of(id), request.toDetails()).value());
        var view = found(id, followUpId);
        String path = Answers.pathOf(scope.programmeCode(), "decisions/" + id + "/follow-ups", followUpId);
        return Answers.created(path, view.version(), view);
    }

    @GET
    @Path("/decisions/{id}/follow-ups/{followUpId}")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionFollowUp", summary = "Show a follow-up of a decision")
    public RestResponse<FollowUpView> getDecisionFollowUp(
            @PathParam("id") UUID id, @PathParam("followUpId") UUID followUpId) {
        var view = found(id, followUpId);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/decisions/{id}/follow-ups/{followUpId}")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "reviseDecisionFollowUp", summary = "Revise a follow-up, or tell that it is done")
    public RestResponse<FollowUpView> reviseDecisionFollowUp(
            @PathParam("id") UUID id,
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpRequest request) {
        register.revise(
                scope.programmeId(),
                DecisionId.of(id),
                FollowUpId.of(followUpId),
                ETag.required(ifMatch),
                request.toDetails());
        return getDecisionFollowUp(id, followUpId);
    }

    @DELETE
    @Path("/decisions/{id}/follow-ups/{followUpId}")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "removeDecisionFollowUp", summary = "Remove a follow-up entered by mistake")
    public void removeDecisionFollowUp(
            @PathParam("id") UUID id,
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam("If-Match") String ifMatch) {
        register.remove(
                scope.programmeId(), DecisionId.of(id), FollowUpId.of(followUpId), ETag.required(ifMatch));
    }

    @POST
    @Path("/decision-follow-ups/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "importDecisionFollowUps", summary = "Import follow-ups of decisions from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importDecisionFollowUps(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/decision-follow-ups/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionFollowUpsTemplate",
            summary = "Download the workbook to fill in for an import of follow-ups")
    public Download getDecisionFollowUpsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/decision-follow-ups/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "exportDecisionFollowUps", summary = "Export the follow-ups that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDecisionFollowUps(
            @BeanParam @Valid FollowUpFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private FollowUpView found(UUID id, UUID followUpId) {
        return reader.one(scope.programmeId(), id, followUpId).orElseThrow(Refused::notFound);
    }
}
