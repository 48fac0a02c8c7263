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
import java.util.List;
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
import org.tuoling.team.BranchId;
import org.tuoling.team.BranchMember;
import org.tuoling.team.BranchReader;
import org.tuoling.team.BranchRegister;
import org.tuoling.team.BranchView;

/** The branches of the deployed team. */
@Path("/api/v1/programmes/{programme}/branches")
@Tag(name = "branches")
public class BranchesResource {

    private final BranchRegister register;
    private final BranchReader reader;
    private final BranchWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    BranchesResource(
            BranchRegister register,
            BranchReader reader,
            BranchWorkbook workbook,
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
    @Operation(operationId = "listBranches", summary = "List branches",
            description = "Sorts by `code` (default) and `foundedOn`.")
    public Page<BranchView> listBranches(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "foundBranch", summary = "Register a branch")
    public RestResponse<BranchView> foundBranch(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid BranchRequest request) {
        UUID id = idempotency.once(
                key,
                "foundBranch",
                request,
                () -> register.found(scope.programmeId(), request.toDetails()).value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "branches", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importBranches", summary = "Import branches from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importBranches(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getBranchesTemplate", summary = "Download the workbook to fill in for an import of branches")
    public Download getBranchesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportBranches", summary = "Export the branches that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportBranches(
            @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getBranch", summary = "Show a branch")
    public RestResponse<BranchView> getBranch(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseBranch", summary = "Revise a branch",
            description = "Replaces all fields. A day of dissolution ends it, once nobody belongs to it any longer.")
    public RestResponse<BranchView> reviseBranch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BranchRequest request) {
        register.revise(scope.programmeId(), BranchId.of(id), ETag.required(ifMatch), request.toDetails());
        return getBranch(id);
    }

    @GET
    @Path("/{id}/members")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listBranchMembers", summary = "Show who belongs to a branch today, by name and role",
            description = "Those who keep branches see every branch; somebody else the one he belongs to, and for any other is told that there is none.")
    public List<BranchMember> listBranchMembers(@PathParam("id") UUID id) {
        return reader.members(scope.reach(Permission.TEAM_WRITE), one(id).id()).orElseThrow(Refused::notFound);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeBranch", summary = "Remove a branch entered by mistake",
            description = "One that people belonged to is refused (409): give it a day of dissolution instead.")
    public void removeBranch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), BranchId.of(id), ETag.required(ifMatch));
    }

    private BranchView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
