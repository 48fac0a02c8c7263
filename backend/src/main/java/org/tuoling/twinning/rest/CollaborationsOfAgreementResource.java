package org.tuoling.twinning.rest;

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
import org.tuoling.twinning.AgreementId;
import org.tuoling.twinning.AgreementReader;
import org.tuoling.twinning.CollaborationId;
import org.tuoling.twinning.CollaborationReader;
import org.tuoling.twinning.CollaborationRegister;
import org.tuoling.twinning.CollaborationView;

/** The collaboration projects under one agreement. */
@Path("/api/v1/programmes/{programme}/agreements/{agreementId}/collaboration-projects")
@Tag(name = "agreements")
public class CollaborationsOfAgreementResource {

    private final CollaborationRegister register;
    private final CollaborationReader reader;
    private final AgreementReader agreements;
    private final Idempotency idempotency;
    private final Scope scope;

    CollaborationsOfAgreementResource(
            CollaborationRegister register,
            CollaborationReader reader,
            AgreementReader agreements,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.agreements = agreements;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "listCollaborationProjectsOfAgreement",
            summary = "List the collaboration projects under an agreement",
            description = "Sorts by `code` (default) and `nameZh`.")
    public Page<CollaborationView> listCollaborationProjectsOfAgreement(
            @PathParam("agreementId") UUID agreementId, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), shownAgreement(agreementId), page);
    }

    @POST
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "addCollaborationProject", summary = "Add a collaboration project to an agreement")
    public RestResponse<CollaborationView> addCollaborationProject(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CollaborationRequest request) {
        var agreement = new AgreementId(agreementId);
        UUID id = idempotency.once(
                key,
                "addCollaborationProject " + agreementId,
                request,
                () -> register.add(scope.programmeId(), agreement, request.toDetails()).value());
        var view = reader.one(scope.programmeId(), agreement, id).orElseThrow(Refused::notFound);
        String path =
                Answers.pathOf(scope.programmeCode(), "agreements", agreementId) + "/collaboration-projects/" + id;
        return Answers.created(path, view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PAIR_READ)
    @Operation(operationId = "getCollaborationProject", summary = "Show a collaboration project")
    public RestResponse<CollaborationView> getCollaborationProject(
            @PathParam("agreementId") UUID agreementId, @PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), shownAgreement(agreementId), id)
                .orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "reviseCollaborationProject", summary = "Revise a collaboration project",
            description = "Replaces all fields.")
    public RestResponse<CollaborationView> reviseCollaborationProject(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CollaborationRequest request) {
        register.revise(
                scope.programmeId(),
                new AgreementId(agreementId),
                new CollaborationId(id),
                ETag.required(ifMatch),
                request.toDetails());
        return getCollaborationProject(agreementId, id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PAIR_WRITE)
    @Operation(operationId = "removeCollaborationProject",
            summary = "Remove a collaboration project entered by mistake",
            description = "One that comes to nothing is cancelled instead.")
    public void removeCollaborationProject(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        register.remove(
                scope.programmeId(), new AgreementId(agreementId), new CollaborationId(id), ETag.required(ifMatch));
    }

    /** Who may not see the agreement is told that there is none. */
    private AgreementId shownAgreement(UUID id) {
        var agreement = agreements.one(scope.programmeId(), id, scope.onlyOrganisation());
        return AgreementId.of(agreement.orElseThrow(Refused::notFound).id());
    }
}
