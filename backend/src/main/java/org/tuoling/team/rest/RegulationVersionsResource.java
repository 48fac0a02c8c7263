package org.tuoling.team.rest;

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
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;
import org.tuoling.team.RegulationId;
import org.tuoling.team.RegulationReader;
import org.tuoling.team.RegulationRegister;
import org.tuoling.team.RegulationVersionId;
import org.tuoling.team.RegulationVersionView;

/** The versions of one regulation. */
@Path("/api/v1/programmes/{programme}/regulations/{regulationId}/versions")
@Tag(name = "regulations")
public class RegulationVersionsResource {

    private final RegulationRegister register;
    private final RegulationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    RegulationVersionsResource(
            RegulationRegister register, RegulationReader reader, Idempotency idempotency, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listRegulationVersions", summary = "List the versions of a regulation",
            description = "Sorts by `number` (default latest first).")
    public Page<RegulationVersionView> listRegulationVersions(
            @PathParam("regulationId") UUID regulationId, @BeanParam @Valid PageQuery page) {
        return reader.versions(scope.programmeId(), shown(regulationId), page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "addRegulationVersion", summary = "Add the next version of a regulation",
            description = "A draft unless it has a day of adoption. One draft at a time.")
    public RestResponse<RegulationVersionView> addRegulationVersion(
            @PathParam("regulationId") UUID regulationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RegulationVersionRequest request) {
        var regulation = RegulationId.of(regulationId);
        UUID id = idempotency.once(
                key,
                "addRegulationVersion " + regulationId,
                request,
                () -> register.addVersion(scope.programmeId(), regulation, request.toDetails()).value());
        var view = one(regulation, id);
        String path = Answers.pathOf(scope.programmeCode(), "regulations", regulationId) + "/versions/" + id;
        return Answers.created(path, view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getRegulationVersion", summary = "Show a version of a regulation")
    public RestResponse<RegulationVersionView> getRegulationVersion(
            @PathParam("regulationId") UUID regulationId, @PathParam("id") UUID id) {
        var view = one(shown(regulationId), id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseRegulationVersion", summary = "Reword a draft, or adopt it",
            description = "A version once adopted is refused (409) and stays as it is.")
    public RestResponse<RegulationVersionView> reviseRegulationVersion(
            @PathParam("regulationId") UUID regulationId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RegulationVersionRequest request) {
        register.reviseVersion(
                scope.programmeId(),
                RegulationId.of(regulationId),
                RegulationVersionId.of(id),
                ETag.required(ifMatch),
                request.toDetails());
        return getRegulationVersion(regulationId, id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeRegulationVersion", summary = "Remove a draft",
            description = "A version once adopted is refused (409).")
    public void removeRegulationVersion(
            @PathParam("regulationId") UUID regulationId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        register.removeVersion(
                scope.programmeId(),
                RegulationId.of(regulationId),
                RegulationVersionId.of(id),
                ETag.required(ifMatch));
    }

    private RegulationId shown(UUID regulationId) {
        return RegulationId.of(
                reader.one(scope.programmeId(), regulationId).orElseThrow(Refused::notFound).id());
    }

    private RegulationVersionView one(RegulationId regulation, UUID id) {
        return reader.version(scope.programmeId(), regulation, id).orElseThrow(Refused::notFound);
    }
}
