package org.tuoling.place.rest;

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
import org.tuoling.place.PlaceFilter;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceReader;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** Places of both sides. */
@Path("/api/v1/programmes/{programme}/places")
@Tag(name = "places")
public class PlacesResource {

    private final PlaceRegister register;
    private final PlaceReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    PlacesResource(
            PlaceRegister register, PlaceReader reader, Idempotency idempotency, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PLACE_READ)
    @Operation(operationId = "listPlaces", summary = "List places",
            description = "Sorts by `code` (default) and `nameZh`.")
    public Page<PlaceView> listPlaces(
            @BeanParam @Valid PlaceFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PLACE_WRITE)
    @Operation(operationId = "registerPlace", summary = "Register a place")
    public RestResponse<PlaceView> registerPlace(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlaceRequest request) {
        UUID id = idempotency.once(
                key,
                "registerPlace",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "places", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PLACE_READ)
    @Operation(operationId = "getPlace", summary = "Show a place")
    public RestResponse<PlaceView> getPlace(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PLACE_WRITE)
    @Operation(operationId = "revisePlace", summary = "Revise or retire a place",
            description = "Replaces all fields. Setting `retiredOn` retires it.")
    public RestResponse<PlaceView> revisePlace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlaceRequest request) {
        register.revise(scope.programmeId(), PlaceId.of(id), ETag.required(ifMatch), request.toDetails());
        return getPlace(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PLACE_WRITE)
    @Operation(operationId = "removePlace", summary = "Remove a place entered by mistake",
            description = "One that other records name is refused (409) and can only be retired.")
    public void removePlace(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), PlaceId.of(id), ETag.required(ifMatch));
    }
}
