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
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.ReachCheck;
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
import org.tuoling.team.HonourFilter;
import org.tuoling.team.HonourId;
import org.tuoling.team.HonourReader;
import org.tuoling.team.HonourRegister;
import org.tuoling.team.HonourView;

/** What the team and its people were awarded. */
@Path("/api/v1/programmes/{programme}/honours")
@Tag(name = "honours")
public class HonoursResource {

    private final HonourRegister register;
    private final HonourReader reader;
    private final ReachCheck check;
    private final HonourWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    HonoursResource(
            HonourRegister register,
            HonourReader reader,
            ReachCheck check,
            HonourWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.check = check;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listHonours", summary = "List honours",
            description = "Sorts by `awardedOn` (default, latest first) and `code`. Honours of the team are shown to all; those of a person to who keeps honours, to his grid leader and to himself.")
    public Page<HonourView> listHonours(@BeanParam @Valid HonourFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(reach(), filter, page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "registerHonour", summary = "Register an honour")
    public RestResponse<HonourView> registerHonour(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid HonourRequest request) {
        UUID id = idempotency.once(
                key,
                "registerHonour",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "honours", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importHonours", summary = "Import honours from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importHonours(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getHonoursTemplate", summary = "Download the workbook to fill in for an import of honours")
    public Download getHonoursTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportHonours", summary = "Export the honours that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportHonours(
            @BeanParam @Valid HonourFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getHonour", summary = "Show an honour")
    public RestResponse<HonourView> getHonour(@PathParam("id") UUID id) {
        var view = shown(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseHonour", summary = "Revise an honour",
            description = "Replaces all fields.")
    public RestResponse<HonourView> reviseHonour(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HonourRequest request) {
        register.revise(scope.programmeId(), HonourId.of(id), ETag.required(ifMatch), request.toDetails());
        return getHonour(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeHonour", summary = "Remove an honour entered by mistake",
            description = "For good, with its entry in the history.")
    public void removeHonour(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), HonourId.of(id), ETag.required(ifMatch));
    }

    private HonourView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }

    /** Who may not see the person is told that there is none. */
    private HonourView shown(UUID id) {
        var view = one(id);
        if (view.person() != null) {
            check.require(reach(), view.person().id());
        }
        return view;
    }

    private Reach reach() {
        return scope.reach(Permission.TEAM_WRITE);
    }
}
