package org.tuoling.village.rest;

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
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
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
import org.tuoling.village.StationFilter;
import org.tuoling.village.StationHandover;
import org.tuoling.village.StationId;
import org.tuoling.village.StationReader;
import org.tuoling.village.StationRegister;
import org.tuoling.village.StationView;

/** Who is stationed in which village. */
@Path("/api/v1/programmes/{programme}/village-stations")
@Tag(name = "village-stations")
public class StationsResource {

    private final StationRegister register;
    private final StationHandover handover;
    private final StationReader reader;
    private final StationsWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    StationsResource(
            StationRegister register,
            StationHandover handover,
            StationReader reader,
            StationsWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.handover = handover;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    private Reach reach() {
        return scope.reach(Permission.VILLAGE_WRITE);
    }

    @GET
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "listVillageStations", summary = "List village stations",
            description = "Sorts by `code` (default) and `startsOn`. A leader sees those of the people below him, a member his own.")
    public Page<StationView> listVillageStations(
            @BeanParam @Valid StationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), reach(), filter, page);
    }

    @POST
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "registerVillageStation", summary = "Station a person in a village",
            description = "Within one of his deployments. His duties are generated at once.")
    public RestResponse<StationView> registerVillageStation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid StationRequest request) {
        UUID id = idempotency.once(
                key,
                "registerVillageStation",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        return created(id);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "importVillageStations", summary = "Import village stations from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. Ends are recorded one by one, not imported.")
    public ImportOutcome importVillageStations(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getVillageStationsTemplate", summary = "Download the workbook to fill in for an import of village stations")
    public Download getVillageStationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "exportVillageStations", summary = "Export village stations as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportVillageStations(
            @BeanParam @Valid StationFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook, query, sink -> reader.each(scope.programmeId(), reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getVillageStation", summary = "Show a village station")
    public RestResponse<StationView> getVillageStation(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), reach(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "reviseVillageStation", summary = "Revise a village station",
            description = "Code and days. Person, village and deployment cannot be changed, nor the recorded end. "
                    + "Duties outside the new days go away unless they were reported as done.")
    public RestResponse<StationView> reviseVillageStation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StationRequest request) {
        register.revise(scope.programmeId(), StationId.of(id), ETag.required(ifMatch), request.toDetails());
        return getVillageStation(id);
    }

    @POST
    @Path("/{id}/end")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "endVillageStation", summary = "Record that a person has left the village",
            description = "Once per station; not before its start nor later than today. With a successor the village goes on to him "
                    + "as a station of his own, with the duties whose time is not up.")
    public RestResponse<StationView> endVillageStation(
            @PathParam("id") UUID id, @NotNull @Valid StationEndRequest request) {
        var station = StationId.of(id);
        if (request.successorId() == null) {
            register.end(scope.programmeId(), station, request.endedOn(), request.reason());
        } else {
            handover.handOver(
                    scope.programmeId(), station, request.endedOn(), request.reason(), PersonId.of(request.successorId()));
        }
        return getVillageStation(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.VILLAGE_WRITE)
    @Operation(operationId = "removeVillageStation", summary = "Remove a village station entered by mistake",
            description = "One whose duties were ever reported as done is refused (409).")
    public void removeVillageStation(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), StationId.of(id), ETag.required(ifMatch));
    }

    private RestResponse<StationView> created(UUID id) {
        var view = reader.one(scope.programmeId(), reach(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "village-stations", id), view.version(), view);
    }
}
