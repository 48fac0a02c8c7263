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
import org.tuoling.decision.ThresholdFilter;
import org.tuoling.decision.ThresholdId;
import org.tuoling.decision.ThresholdReader;
import org.tuoling.decision.ThresholdRegister;
import org.tuoling.decision.ThresholdView;
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

/** Above which amounts a collective decision is needed. */
@Path("/api/v1/programmes/{programme}/decision-thresholds")
@Tag(name = "decisions")
public class ThresholdsResource {

    private final ThresholdRegister register;
    private final ThresholdReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final ThresholdWorkbook workbook;
    private final Workbooks workbooks;

    ThresholdsResource(
            ThresholdRegister register,
            ThresholdReader reader,
            Idempotency idempotency,
            Scope scope,
            ThresholdWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "listDecisionThresholds", summary = "List decision thresholds",
            description = "Sorts by `validFrom` (default, latest first). The latest begun holds; one of a place goes before one of all places.")
    public Page<ThresholdView> listDecisionThresholds(@BeanParam @Valid ThresholdFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "registerDecisionThreshold", summary = "Register a decision threshold")
    public RestResponse<ThresholdView> registerDecisionThreshold(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ThresholdRequest request) {
        UUID id = idempotency.once(
                key,
                "registerDecisionThreshold",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "decision-thresholds", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionThreshold", summary = "Show a decision threshold")
    public RestResponse<ThresholdView> getDecisionThreshold(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "reviseDecisionThreshold", summary = "Revise a decision threshold",
            description = "Replaces all fields. One that began before today is settled once decisions were put to the vote (409 `decision.threshold-settled`).")
    public RestResponse<ThresholdView> reviseDecisionThreshold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ThresholdRequest request) {
        register.revise(scope.programmeId(), ThresholdId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDecisionThreshold(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "removeDecisionThreshold", summary = "Remove a decision threshold entered by mistake",
            description = "One that began before today is settled once decisions were put to the vote (409 `decision.threshold-settled`).")
    public void removeDecisionThreshold(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), ThresholdId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "importDecisionThresholds", summary = "Import decision thresholds from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importDecisionThresholds(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionThresholdsTemplate", summary = "Download the workbook to fill in for an import of decision thresholds")
    public Download getDecisionThresholdsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "exportDecisionThresholds", summary = "Export the decision thresholds that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDecisionThresholds(
            @BeanParam @Valid ThresholdFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
