package org.tuoling.disbursement.rest;

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
import org.tuoling.disbursement.DisbursementFilter;
import org.tuoling.disbursement.DisbursementId;
import org.tuoling.disbursement.DisbursementReader;
import org.tuoling.disbursement.DisbursementRegister;
import org.tuoling.disbursement.DisbursementView;
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

/** Payment requests; {@link DisbursementStepsResource} takes them through the hands. */
@Path("/api/v1/programmes/{programme}/disbursements")
@Tag(name = "disbursements")
public class DisbursementsResource {

    private final DisbursementRegister register;
    private final DisbursementReader reader;
    private final Idempotency idempotency;
    private final DisbursementAccess access;
    private final Scope scope;
    private final DisbursementWorkbook workbook;
    private final Workbooks workbooks;

    DisbursementsResource(
            DisbursementRegister register,
            DisbursementReader reader,
            Idempotency idempotency,
            DisbursementAccess access,
            Scope scope,
            DisbursementWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.access = access;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(
            operationId = "listDisbursements",
            summary = "List disbursements",
            description = "Sorts by `code` (default), `amount` and `paidOn`; what is not paid comes after all that is.")
    public Page<DisbursementView> listDisbursements(@BeanParam @Valid DisbursementFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), access.reader(), filter, page);
    }

    @POST
    @Requires(Permission.DISBURSEMENT_REQUEST)
    @Operation(
            operationId = "draftDisbursement",
            summary = "Draft a disbursement",
            description = "A draft, changed and submitted by its author only.")
    public RestResponse<DisbursementView> draftDisbursement(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DisbursementRequest request) {
        UUID id = idempotency.once(
                key,
                "draftDisbursement",
                request,
                () -> register.draft(scope.programmeId(), request.toDetails(), access.hand())
                        .value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "disbursements", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(operationId = "getDisbursement", summary = "Show a disbursement")
    public RestResponse<DisbursementView> getDisbursement(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DISBURSEMENT_REQUEST)
    @Operation(
            operationId = "reviseDisbursement",
            summary = "Revise a disbursement",
            description = "Replaces all fields; for its author only, while it is a draft or was returned.")
    public RestResponse<DisbursementView> reviseDisbursement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DisbursementRequest request) {
        register.revise(
                scope.programmeId(), DisbursementId.of(id), ETag.required(ifMatch), request.toDetails(), access.hand());
        return getDisbursement(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DISBURSEMENT_REQUEST)
    @Operation(
            operationId = "removeDisbursement",
            summary = "Remove the draft of a disbursement",
            description = "For its author only. One that was submitted stays on record.")
    public void removeDisbursement(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), DisbursementId.of(id), ETag.required(ifMatch), access.hand());
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DISBURSEMENT_REQUEST)
    @Operation(
            operationId = "importDisbursements",
            summary = "Import drafts of disbursements from a workbook",
            description =
                    "All rows or none. A row that is there already, just so, is passed over. A file brings in drafts only: a row that tells of steps is refused (422), since other people take them.")
    public ImportOutcome importDisbursements(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(
            operationId = "getDisbursementsTemplate",
            summary = "Download the workbook to fill in for an import of disbursements")
    public Download getDisbursementsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(
            operationId = "exportDisbursements",
            summary = "Export the disbursements that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDisbursements(
            @BeanParam @Valid DisbursementFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), access.reader(), filter, page, sink));
    }

    private DisbursementView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
