package org.tuoling.organisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Organisations of both sides. */
@Path("/api/v1/programmes/{programme}/organisations")
@Tag(name = "organisations")
public class OrganisationsResource {

    private final OrganisationRegister register;
    private final OrganisationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    OrganisationsResource(
            OrganisationRegister register, OrganisationReader reader, Idempotency idempotency, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
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
}
