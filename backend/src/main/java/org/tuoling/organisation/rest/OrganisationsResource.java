package org.tuoling.organisation.rest;

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
import org.tuoling.organisation.OrganisationFilter;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationReader;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
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

/** Organisations of both sides. */
@Path("/api/v1/programmes/{programme}/organisations")
@Tag(name = "organisations")
public class OrganisationsResource {

    private final OrganisationRegister register;
    private final OrganisationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final OrganisationWorkbook workbook;
    private final Workbooks workbooks;

    OrganisationsResource(
            OrganisationRegister register,
            OrganisationReader reader,
            Idempotency idempotency,
            Scope scope,
            OrganisationWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.ORGANISATION_READ)
    @Operation(operationId = "listOrganisations", summary = "List organisations",
            description = "Sorts by `code` (default) and `nameZh`.")
    public Page<OrganisationView> listOrganisations(
            @BeanParam @Valid OrganisationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "registerOrganisation", summary = "Register an organisation")
    public RestResponse<OrganisationView> registerOrganisation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OrganisationRequest request) {
        UUID id = idempotency.once(
                key,
                "registerOrganisation",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "organisations", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ORGANISATION_READ)
    @Operation(operationId = "getOrganisation", summary = "Show an organisation")
    public RestResponse<OrganisationView> getOrganisation(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "reviseOrganisation", summary = "Revise or retire an organisation",
            description = "Replaces all fields. Setting `retiredOn` retires it.")
    public RestResponse<OrganisationView> reviseOrganisation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OrganisationRequest request) {
        register.revise(scope.programmeId(), OrganisationId.of(id), ETag.required(ifMatch), request.toDetails());
        return getOrganisation(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "removeOrganisation", summary = "Remove an organisation entered by mistake",
            description = "One that other records name is refused (409) and can only be retired.")
    public void removeOrganisation(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), OrganisationId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "importOrganisations", summary = "Import organisations from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importOrganisations(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.ORGANISATION_READ)
    @Operation(operationId = "getOrganisationsTemplate", summary = "Download the workbook to fill in for an import of organisations")
    public Download getOrganisationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.ORGANISATION_READ)
    @Operation(operationId = "exportOrganisations", summary = "Export the organisations that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportOrganisations(
            @BeanParam @Valid OrganisationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
