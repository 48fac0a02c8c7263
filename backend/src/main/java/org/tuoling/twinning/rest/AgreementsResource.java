package org.tuoling.twinning.rest;

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
import org.tuoling.twinning.AgreementFilter;
import org.tuoling.twinning.AgreementId;
import org.tuoling.twinning.AgreementReader;
import org.tuoling.twinning.AgreementRegister;
import org.tuoling.twinning.AgreementView;

/** What pairs signed. */
@Path("/api/v1/programmes/{programme}/agreements")
@Tag(name = "agreements")
public class AgreementsResource {

    private final AgreementRegister register;
    private final AgreementReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final AgreementWorkbook workbook;
    private final Workbooks workbooks;

    AgreementsResource(
            AgreementRegister register,
            AgreementReader reader,
            Idempotency idempotency,
            Scope scope,
            AgreementWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "listAgreements", summary = "List agreements",
            description = "Sorts by `code` (default) and `startsOn`. A partner is shown those of the own unit.")
    public Page<AgreementView> listAgreements(
            @BeanParam @Valid AgreementFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page, scope.onlyOrganisation());
    }

    @POST
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "registerAgreement", summary = "Register an agreement")
    public RestResponse<AgreementView> registerAgreement(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AgreementRequest request) {
        UUID id = idempotency.once(
                key,
                "registerAgreement",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = shown(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "agreements", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "getAgreement", summary = "Show an agreement",
            description = "A partner is shown an agreement of the own unit only.")
    public RestResponse<AgreementView> getAgreement(@PathParam("id") UUID id) {
        var view = shown(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "reviseAgreement", summary = "Revise an agreement", description = "Replaces all fields.")
    public RestResponse<AgreementView> reviseAgreement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AgreementRequest request) {
        register.revise(scope.programmeId(), AgreementId.of(id), ETag.required(ifMatch), request.toDetails());
        return getAgreement(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "removeAgreement", summary = "Remove an agreement entered by mistake",
            description = "One with collaboration projects is refused (409).")
    public void removeAgreement(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), AgreementId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "importAgreements", summary = "Import agreements from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importAgreements(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "getAgreementsTemplate",
            summary = "Download the workbook to fill in for an import of agreements")
    public Download getAgreementsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "exportAgreements", summary = "Export the agreements that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportAgreements(
            @BeanParam @Valid AgreementFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        var onlyOf = scope.onlyOrganisation();
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, onlyOf, sink));
    }

    private AgreementView shown(UUID id) {
        return reader.one(scope.programmeId(), id, scope.onlyOrganisation()).orElseThrow(Refused::notFound);
    }
}
