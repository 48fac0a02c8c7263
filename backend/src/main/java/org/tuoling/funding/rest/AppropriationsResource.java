package org.tuoling.funding.rest;

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
import org.tuoling.funding.AppropriationFilter;
import org.tuoling.funding.AppropriationId;
import org.tuoling.funding.AppropriationReader;
import org.tuoling.funding.AppropriationView;
import org.tuoling.funding.FundingRegister;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** Fiscal money granted to the recipient places. */
@Path("/api/v1/programmes/{programme}/appropriations")
@Tag(name = "appropriations")
public class AppropriationsResource {

    private final FundingRegister register;
    private final AppropriationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    AppropriationsResource(
            FundingRegister register, AppropriationReader reader, Idempotency idempotency, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(operationId = "listAppropriations", summary = "List appropriations",
            description = "Sorts by `grantedOn` (default, latest first), `documentNumber`, `fiscalYear` and `amount`.")
    public Page<AppropriationView> listAppropriations(
            @BeanParam @Valid AppropriationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(operationId = "registerAppropriation", summary = "Register an appropriation")
    public RestResponse<AppropriationView> registerAppropriation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AppropriationRequest request) {
        UUID id = idempotency.once(
                key,
                "registerAppropriation",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "appropriations", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_READ)
    @Operation(operationId = "getAppropriation", summary = "Show an appropriation")
    public RestResponse<AppropriationView> getAppropriation(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(operationId = "reviseAppropriation", summary = "Revise an appropriation",
            description = "Replaces all fields. Setting `receivedOn` records that the money has come.")
    public RestResponse<AppropriationView> reviseAppropriation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AppropriationRequest request) {
        register.revise(scope.programmeId(), AppropriationId.of(id), ETag.required(ifMatch), request.toDetails());
        return getAppropriation(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.APPROPRIATION_WRITE)
    @Operation(operationId = "removeAppropriation", summary = "Remove an appropriation entered by mistake",
            description = "One that other records name is refused (409).")
    public void removeAppropriation(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), AppropriationId.of(id), ETag.required(ifMatch));
    }
}
