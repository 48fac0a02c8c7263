package org.tuoling.funding.rest;

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
import org.tuoling.funding.AppropriationShareFilter;
import org.tuoling.funding.AppropriationShareId;
import org.tuoling.funding.AppropriationShareReader;
import org.tuoling.funding.AppropriationShareRegister;
import org.tuoling.funding.AppropriationShareView;
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

/** What the documents of appropriations name for projects. */
@Path("/api/v1/programmes/{programme}/appropriation-shares")
@Tag(name = "appropriations")
public class AppropriationSharesResource {

    private final AppropriationShareRegister register;
    private final AppropriationShareReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final AppropriationShareWorkbook workbook;
    private final Workbooks workbooks;

    AppropriationSharesResource(
            AppropriationShareRegister register,
            AppropriationShareReader reader,
            Idempotency idempotency,
            Scope scope,
            AppropriationShareWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(
            operationId = "listAppropriationShares",
            summary = "List shares of appropriations",
            description = "Sorts by `project` (default, its code) and `amount`.")
    public Page<AppropriationShareView> listAppropriationShares(@BeanParam @Valid AppropriationShareFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "registerAppropriationShare",
            summary = "Say what of an appropriation is for a project",
            description =
                    "All of an appropriation do not add up to more than it. They bind nobody; money is set apart by allocation.")
    public RestResponse<AppropriationShareView> registerAppropriationShare(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AppropriationShareRequest request) {
        UUID id = idempotency.once(
                key,
                "registerAppropriationShare",
                request,
                () -> register.register(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "appropriation-shares", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(operationId = "getAppropriationShare", summary = "Show a share of an appropriation")
    public RestResponse<AppropriationShareView> getAppropriationShare(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "reviseAppropriationShare",
            summary = "Revise a share of an appropriation",
            description = "Replaces all fields.")
    public RestResponse<AppropriationShareView> reviseAppropriationShare(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AppropriationShareRequest request) {
        register.revise(
                scope.programmeId(), AppropriationShareId.of(id), ETag.required(ifMatch), request.toDetails());
        return getAppropriationShare(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(operationId = "removeAppropriationShare", summary = "Take out a share of an appropriation")
    public void removeAppropriationShare(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), AppropriationShareId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(
            operationId = "importAppropriationShares",
            summary = "Import shares of appropriations from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importAppropriationShares(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(
            operationId = "getAppropriationSharesTemplate",
            summary = "Download the workbook to fill in for an import of shares of appropriations")
    public Download getAppropriationSharesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(
            operationId = "exportAppropriationShares",
            summary = "Export the shares of appropriations that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportAppropriationShares(
            @BeanParam @Valid AppropriationShareFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
