package org.tuoling.care.rest;

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
import org.tuoling.care.AppraisalFilter;
import org.tuoling.care.AppraisalId;
import org.tuoling.care.AppraisalReader;
import org.tuoling.care.AppraisalRegister;
import org.tuoling.care.AppraisalView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.ReachCheck;
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

/** How people were appraised. */
@Path("/api/v1/programmes/{programme}/appraisals")
@Tag(name = "care")
public class AppraisalsResource {

    private final AppraisalRegister register;
    private final AppraisalReader reader;
    private final ReachCheck reachCheck;
    private final AppraisalWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    AppraisalsResource(
            AppraisalRegister register,
            AppraisalReader reader,
            ReachCheck reachCheck,
            AppraisalWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.reachCheck = reachCheck;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "listAppraisals", summary = "List appraisals",
            description = "Sorts by `year` (default `-year`). A member sees his own, a leader those of the people below him.")
    public Page<AppraisalView> listAppraisals(@BeanParam @Valid AppraisalFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(reach(), filter, page);
    }

    @POST
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "registerAppraisal", summary = "Register an appraisal")
    public RestResponse<AppraisalView> registerAppraisal(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AppraisalRequest request) {
        UUID id = idempotency.once(
                key,
                "registerAppraisal",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "appraisals", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "importAppraisals", summary = "Import appraisals from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importAppraisals(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "getAppraisalsTemplate", summary = "Download the workbook to fill in for an import of appraisals")
    public Download getAppraisalsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "exportAppraisals", summary = "Export the appraisals that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportAppraisals(
            @BeanParam @Valid AppraisalFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "getAppraisal", summary = "Show an appraisal")
    public RestResponse<AppraisalView> getAppraisal(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        reachCheck.require(reach(), view.person().id());
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "reviseAppraisal", summary = "Revise an appraisal", description = "Replaces all fields.")
    public RestResponse<AppraisalView> reviseAppraisal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppraisalRequest request) {
        register.revise(scope.programmeId(), AppraisalId.of(id), ETag.required(ifMatch), request.toDetails());
        return getAppraisal(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "removeAppraisal", summary = "Remove an appraisal entered by mistake")
    public void removeAppraisal(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), AppraisalId.of(id), ETag.required(ifMatch));
    }

    private Reach reach() {
        return scope.reach(Permission.CARE_WRITE);
    }
}
