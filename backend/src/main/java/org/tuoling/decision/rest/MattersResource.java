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
import org.tuoling.decision.MatterFilter;
import org.tuoling.decision.MatterId;
import org.tuoling.decision.MatterReader;
import org.tuoling.decision.MatterRegister;
import org.tuoling.decision.MatterView;
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

/** The catalogue of matters, and the rules they are voted by. */
@Path("/api/v1/programmes/{programme}/decision-matters")
@Tag(name = "decisions")
public class MattersResource {

    private final MatterRegister register;
    private final MatterReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final MatterWorkbook workbook;
    private final Workbooks workbooks;

    MattersResource(
            MatterRegister register,
            MatterReader reader,
            Idempotency idempotency,
            Scope scope,
            MatterWorkbook workbook,
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
    @Operation(operationId = "listDecisionMatters", summary = "List decision matters",
            description = "Sorts by `code` (default).")
    public Page<MatterView> listDecisionMatters(@BeanParam @Valid MatterFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "registerDecisionMatter", summary = "Register a decision matter")
    public RestResponse<MatterView> registerDecisionMatter(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MatterRequest request) {
        UUID id = idempotency.once(
                key,
                "registerDecisionMatter",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "decision-matters", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionMatter", summary = "Show a decision matter")
    public RestResponse<MatterView> getDecisionMatter(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "reviseDecisionMatter", summary = "Revise a decision matter",
            description = "Replaces all fields. One that was voted on can be renamed and can end; its rule changes by a later one with the same code (409 `decision.matter-used`).")
    public RestResponse<MatterView> reviseDecisionMatter(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MatterRequest request) {
        register.revise(scope.programmeId(), MatterId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDecisionMatter(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "removeDecisionMatter", summary = "Remove a decision matter entered by mistake",
            description = "One that decisions name stays (409).")
    public void removeDecisionMatter(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), MatterId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_RULE_WRITE)
    @Operation(operationId = "importDecisionMatters", summary = "Import decision matters from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importDecisionMatters(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionMattersTemplate", summary = "Download the workbook to fill in for an import of decision matters")
    public Download getDecisionMattersTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "exportDecisionMatters", summary = "Export the decision matters that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDecisionMatters(
            @BeanParam @Valid MatterFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
