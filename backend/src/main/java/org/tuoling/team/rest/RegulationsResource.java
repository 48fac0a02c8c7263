package org.tuoling.team.rest;

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
import org.tuoling.team.RegulationFilter;
import org.tuoling.team.RegulationId;
import org.tuoling.team.RegulationReader;
import org.tuoling.team.RegulationRegister;
import org.tuoling.team.RegulationView;

/** The regulations of the headquarters. */
@Path("/api/v1/programmes/{programme}/regulations")
@Tag(name = "regulations")
public class RegulationsResource {

    private final RegulationRegister register;
    private final RegulationReader reader;
    private final RegulationWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    RegulationsResource(
            RegulationRegister register,
            RegulationReader reader,
            RegulationWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listRegulations", summary = "List regulations",
            description = "Sorts by `code` (default).")
    public Page<RegulationView> listRegulations(@BeanParam @Valid RegulationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "registerRegulation", summary = "Register a regulation with its first version",
            description = "The version is a draft unless it has a day of adoption.")
    public RestResponse<RegulationView> registerRegulation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegulationRequest request) {
        UUID id = idempotency.once(
                key,
                "registerRegulation",
                request,
                () -> register.register(scope.programmeId(), request.toDetails(), request.toFirstVersion()).value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "regulations", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importRegulations", summary = "Import regulations from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. Each row brings the first version; later ones are added one by one.")
    public ImportOutcome importRegulations(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getRegulationsTemplate", summary = "Download the workbook to fill in for an import of regulations")
    public Download getRegulationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportRegulations", summary = "Export the regulations that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportRegulations(
            @BeanParam @Valid RegulationFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getRegulation", summary = "Show a regulation")
    public RestResponse<RegulationView> getRegulation(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseRegulation", summary = "Revise a regulation",
            description = "Replaces all fields; the wording is revised version by version.")
    public RestResponse<RegulationView> reviseRegulation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RegulationRevisionRequest request) {
        register.revise(scope.programmeId(), RegulationId.of(id), ETag.required(ifMatch), request.toDetails());
        return getRegulation(id);
    }

    @POST
    @Path("/{id}/repeal")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "repealRegulation", summary = "Repeal a regulation",
            description = "For good: it stays on record with its versions and takes no new ones.")
    public RestResponse<RegulationView> repealRegulation(
            @PathParam("id") UUID id, @NotNull @Valid RepealRequest request) {
        register.repeal(scope.programmeId(), RegulationId.of(id), request.repealedOn(), request.reason());
        return getRegulation(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeRegulation", summary = "Remove a regulation entered by mistake",
            description = "One that was adopted is refused (409) and can only be repealed.")
    public void removeRegulation(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), RegulationId.of(id), ETag.required(ifMatch));
    }

    private RegulationView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
