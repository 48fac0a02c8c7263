package org.tuoling.place.rest;

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
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** Places of both sides. */
@Path("/api/v1/programmes/{programme}/places")
@Tag(name = "places")
public class PlacesResource {

    private final PlaceRegister register;
    private final PlaceReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final PlaceWorkbook workbook;
    private final Workbooks workbooks;

    PlacesResource(
            PlaceRegister register,
            PlaceReader reader,
            Idempotency idempotency,
            Scope scope,
            PlaceWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
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

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLACE_WRITE)
    @Operation(operationId = "importPlaces", summary = "Import places from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importPlaces(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PLACE_READ)
    @Operation(operationId = "getPlacesTemplate", summary = "Download the workbook to fill in for an import of places")
    public Download getPlacesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLACE_READ)
    @Operation(operationId = "exportPlaces", summary = "Export the places that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportPlaces(
            @BeanParam @Valid PlaceFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
