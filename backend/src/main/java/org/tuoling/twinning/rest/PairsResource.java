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
import org.tuoling.twinning.PairFilter;
import org.tuoling.twinning.PairId;
import org.tuoling.twinning.PairReader;
import org.tuoling.twinning.PairView;
import org.tuoling.twinning.TwinningRegister;

/** Pairs of a supporting and a recipient unit. */
@Path("/api/v1/programmes/{programme}/pairs")
@Tag(name = "pairs")
public class PairsResource {

    private final TwinningRegister register;
    private final PairReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final PairWorkbook workbook;
    private final Workbooks workbooks;

    PairsResource(
            TwinningRegister register,
            PairReader reader,
            Idempotency idempotency,
            Scope scope,
            PairWorkbook workbook,
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
    @Operation(operationId = "listPairs", summary = "List pairs",
            description = "Sorts by `code` (default) and `startsOn`. `q` looks into the names and codes of both units. A partner is shown those of the own unit.")
    public Page<PairView> listPairs(@BeanParam @Valid PairFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page, scope.onlyOrganisation());
    }

    @POST
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "registerPair", summary = "Register a pair",
            description = "The two units may be paired only once at one level and time.")
    public RestResponse<PairView> registerPair(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PairRequest request) {
        UUID id = idempotency.once(
                key,
                "registerPair",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = shown(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "pairs", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "getPair", summary = "Show a pair",
            description = "A partner is shown a pair of the own unit only.")
    public RestResponse<PairView> getPair(@PathParam("id") UUID id) {
        var view = shown(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "revisePair", summary = "Revise a pair",
            description = "Replaces all fields. The state changes by confirming and ending only.")
    public RestResponse<PairView> revisePair(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PairRequest request) {
        register.revise(scope.programmeId(), PairId.of(id), ETag.required(ifMatch), request.toDetails());
        return getPair(id);
    }

    @POST
    @Path("/{id}/confirm")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "confirmPair", summary = "Confirm a proposed pair")
    public RestResponse<PairView> confirmPair(@PathParam("id") UUID id) {
        register.confirm(scope.programmeId(), PairId.of(id));
        return getPair(id);
    }

    @POST
    @Path("/{id}/end")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "endPair", summary = "End a pair",
            description = "Refused (409) while pairs below it would outlast it.")
    public RestResponse<PairView> endPair(@PathParam("id") UUID id, @NotNull @Valid EndPairRequest request) {
        register.end(scope.programmeId(), PairId.of(id), request.endedOn(), request.reason());
        return getPair(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "removePair", summary = "Remove a pair entered by mistake",
            description = "One with agreements or pairs below it is refused (409) and can only be ended.")
    public void removePair(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), PairId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "importPairs", summary = "Import pairs from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importPairs(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "getPairsTemplate",
            summary = "Download the workbook to fill in for an import of pairs")
    public Download getPairsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "exportPairs", summary = "Export the pairs that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportPairs(
            @BeanParam @Valid PairFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        var onlyOf = scope.onlyOrganisation();
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, onlyOf, sink));
    }

    private PairView shown(UUID id) {
        return reader.one(scope.programmeId(), id, scope.onlyOrganisation()).orElseThrow(Refused::notFound);
    }
}
