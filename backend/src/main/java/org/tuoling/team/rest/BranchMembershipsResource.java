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
import org.tuoling.team.BranchMembershipFilter;
import org.tuoling.team.BranchMembershipId;
import org.tuoling.team.BranchMembershipReader;
import org.tuoling.team.BranchMembershipRegister;
import org.tuoling.team.BranchMembershipView;

/** Who belongs to which branch, from when to when and as what. */
@Path("/api/v1/programmes/{programme}/branch-memberships")
@Tag(name = "branches")
public class BranchMembershipsResource {

    private final BranchMembershipRegister register;
    private final BranchMembershipReader reader;
    private final ReachCheck check;
    private final BranchMembershipWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    BranchMembershipsResource(
            BranchMembershipRegister register,
            BranchMembershipReader reader,
            ReachCheck check,
            BranchMembershipWorkbook workbook,
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
    @Operation(operationId = "listBranchMemberships", summary = "List memberships of branches",
            description = "Sorts by `personName` (default) and `startsOn`. Those who keep branches see everybody, a grid leader the people below him, others themselves.")
    public Page<BranchMembershipView> listBranchMemberships(@BeanParam @Valid BranchMembershipFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(reach(), filter, page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "joinBranch", summary = "Add somebody to a branch",
            description = "One branch at a time for a person, one secretary at a time for a branch.")
    public RestResponse<BranchMembershipView> joinBranch(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid BranchMembershipRequest request) {
        UUID id = idempotency.once(
                key,
                "joinBranch",
                request,
                () -> register.join(scope.programmeId(), request.toDetails()).value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "branch-memberships", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importBranchMemberships", summary = "Import memberships of branches from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importBranchMemberships(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getBranchMembershipsTemplate", summary = "Download the workbook to fill in for an import of memberships of branches")
    public Download getBranchMembershipsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportBranchMemberships", summary = "Export the memberships of branches that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportBranchMemberships(
            @BeanParam @Valid BranchMembershipFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getBranchMembership", summary = "Show a membership of a branch")
    public RestResponse<BranchMembershipView> getBranchMembership(@PathParam("id") UUID id) {
        var view = shown(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseBranchMembership", summary = "Revise a membership of a branch",
            description = "Replaces role and dates; another person or branch is another membership.")
    public RestResponse<BranchMembershipView> reviseBranchMembership(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BranchMembershipRequest request) {
        register.revise(scope.programmeId(), BranchMembershipId.of(id), ETag.required(ifMatch), request.toDetails());
        return getBranchMembership(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeBranchMembership", summary = "Remove a membership of a branch entered by mistake",
            description = "Who leaves is given a last day instead.")
    public void removeBranchMembership(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), BranchMembershipId.of(id), ETag.required(ifMatch));
    }

    private BranchMembershipView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }

    /** Who may not see the person is told that there is none. */
    private BranchMembershipView shown(UUID id) {
        var view = one(id);
        check.require(reach(), view.person().id());
        return view;
    }

    private Reach reach() {
        return scope.reach(Permission.TEAM_WRITE);
    }
}
