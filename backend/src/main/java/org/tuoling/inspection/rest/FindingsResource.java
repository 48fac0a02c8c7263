package org.tuoling.inspection.rest;

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
import org.tuoling.inspection.FindingFilter;
import org.tuoling.inspection.FindingId;
import org.tuoling.inspection.FindingReader;
import org.tuoling.inspection.FindingStepView;
import org.tuoling.inspection.FindingView;
import org.tuoling.inspection.InspectionDesk;
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

/** 检查整改: findings and what became of them. */
@Path("/api/v1/programmes/{programme}/findings")
@Tag(name = "inspection")
public class FindingsResource {

    private final InspectionDesk desk;
    private final FindingReader reader;
    private final InspectionAccess access;
    private final FindingWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    FindingsResource(
            InspectionDesk desk,
            FindingReader reader,
            InspectionAccess access,
            FindingWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.INSPECTION_READ)
    @Operation(operationId = "listFindings", summary = "List findings",
            description = "Sorts by `turn` (default: the open ones by their due day, then the closed ones, latest first), `dueOn`, `foundOn` and `code`. A member sees his own, a leader those of the people below him.")
    public Page<FindingView> listFindings(@BeanParam @Valid FindingFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), access.reach(), access.viewer(), filter, page);
    }

    @POST
    @Requires(Permission.INSPECTION_WRITE)
    @Operation(operationId = "openFinding", summary = "Keep a finding", description = "Its owner is told.")
    public RestResponse<FindingView> openFinding(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid FindingRequest request) {
        UUID id = idempotency.once(
                key, "openFinding", request, () -> desk.open(scope.programmeId(), request.toDetails(), access.hand()).value());
        var view = access.visible(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "findings", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.INSPECTION_READ)
    @Operation(operationId = "getFinding", summary = "Show a finding")
    public RestResponse<FindingView> getFinding(@PathParam("id") UUID id) {
        var view = access.visible(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.INSPECTION_WRITE)
    @Operation(operationId = "reviseFinding", summary = "Revise a finding",
            description = "Replaces all fields, while it is its owner's turn (else 409 `inspection.fixed`), by who entered it or who may close it (else 403 `inspection.not-to-revise`), but never by its owner (403 `inspection.own-finding`), nor by an account that names no person (403 `inspection.person-required`). A new owner, and one who gets another due day, is told.")
    public RestResponse<FindingView> reviseFinding(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FindingRequest request) {
        desk.revise(scope.programmeId(), new FindingId(id), ETag.required(ifMatch), request.toDetails(), access.viewer());
        return getFinding(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.INSPECTION_WRITE)
    @Operation(operationId = "removeFinding", summary = "Remove a finding entered by mistake",
            description = "By who entered it (else 403 `inspection.not-to-remove`) and does not answer for it (403 `inspection.own-finding`), while no step was taken with it (else 409 `inspection.steps-taken`).")
    public void removeFinding(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.remove(scope.programmeId(), new FindingId(id), ETag.required(ifMatch), access.viewer());
    }

    @GET
    @Path("/{id}/steps")
    @Requires(Permission.INSPECTION_READ)
    @Operation(operationId = "listFindingSteps", summary = "List the steps taken with a finding",
            description = "Sorts by `number` (default).")
    public Page<FindingStepView> listFindingSteps(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        access.visible(id);
        return reader.steps(scope.programmeId(), id, page);
    }

    @POST
    @Path("/{id}/rectification")
    @Requires(Permission.INSPECTION_RECTIFY)
    @Operation(operationId = "rectifyFinding", summary = "Say that a finding of one's own is put right",
            description = "With evidence: a document of kind `EVIDENCE` sent since it was last the owner's turn. Commanders are told.")
    public RestResponse<FindingView> rectifyFinding(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RectificationRequest request) {
        access.visible(id);
        desk.rectify(scope.programmeId(), new FindingId(id), ETag.required(ifMatch), request.toDetails(), request.evidence(), access.hand());
        return getFinding(id);
    }

    @POST
    @Path("/{id}/closing")
    @Requires(Permission.INSPECTION_CLOSE)
    @Operation(operationId = "closeFinding", summary = "Close a rectified finding",
            description = "Never by its owner or whoever rectified it, neither as a person nor under the same account (403 `inspection.same-hand`), nor by an account that names no person (403 `inspection.person-required`).")
    public RestResponse<FindingView> closeFinding(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FindingStepRequest request) {
        desk.close(scope.programmeId(), new FindingId(id), ETag.required(ifMatch), request.toDetails(), access.hand());
        return getFinding(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Requires(Permission.INSPECTION_CLOSE)
    @Operation(operationId = "reopenFinding", summary = "Give a finding back to its owner",
            description = "One that is rectified, or closed already. Its owner is told.")
    public RestResponse<FindingView> reopenFinding(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FindingStepRequest request) {
        desk.reopen(scope.programmeId(), new FindingId(id), ETag.required(ifMatch), request.toDetails(), access.hand());
        return getFinding(id);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.INSPECTION_WRITE)
    @Operation(operationId = "importFindings", summary = "Import findings from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. One that is not there yet comes in open, and its owner is told: a file over REST that tells of its rectification or closing is refused (`inspection.steps-not-imported`).")
    public ImportOutcome importFindings(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.INSPECTION_READ)
    @Operation(operationId = "getFindingsTemplate", summary = "Download the workbook to fill in for an import of findings")
    public Download getFindingsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.INSPECTION_READ)
    @Operation(operationId = "exportFindings", summary = "Export the findings that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportFindings(
            @BeanParam @Valid FindingFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook,
                query,
                sink -> reader.each(scope.programmeId(), access.reach(), access.viewer(), filter, page, sink));
    }
}
