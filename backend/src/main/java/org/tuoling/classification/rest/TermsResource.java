package org.tuoling.classification.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.classification.ClassificationId;
import org.tuoling.classification.ClassificationReader;
import org.tuoling.classification.TermId;
import org.tuoling.classification.TermReader;
import org.tuoling.classification.TermRegister;
import org.tuoling.classification.TermView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** The terms of one classification. */
@Path("/api/v1/programmes/{programme}/classifications/{classificationId}/terms")
@Tag(name = "classifications")
public class TermsResource {

    private final TermRegister register;
    private final TermReader reader;
    private final ClassificationReader classifications;
    private final Idempotency idempotency;
    private final Scope scope;

    TermsResource(
            TermRegister register,
            TermReader reader,
            ClassificationReader classifications,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.classifications = classifications;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "listTermsOfClassification",
            summary = "List the terms of a classification",
            description = "Sorts by `position` (default), `classification`, `code` and `nameZh`.")
    public Page<TermView> listTermsOfClassification(
            @Parameter(description = "Id of the classification.") @PathParam("classificationId") UUID classificationId,
            @BeanParam @Valid PageQuery page) {
        classifications.one(scope.programmeId(), classificationId).orElseThrow(Refused::notFound);
        return reader.page(scope.programmeId(), new ClassificationId(classificationId), page);
    }

    @POST
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(operationId = "addTerm", summary = "Add a term to a classification")
    public RestResponse<TermView> addTerm(
            @Parameter(description = "Id of the classification.") @PathParam("classificationId") UUID classificationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid TermRequest request) {
        var classification = new ClassificationId(classificationId);
        UUID id = idempotency.once(
                key,
                "addTerm " + classificationId,
                request,
                () -> register.add(scope.programmeId(), classification, request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), classification, id).orElseThrow(Refused::notFound);
        String path = Answers.pathOf(scope.programmeCode(), "classifications", classificationId) + "/terms/" + id;
        return Answers.created(path, view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(operationId = "getTerm", summary = "Show a term")
    public RestResponse<TermView> getTerm(
            @Parameter(description = "Id of the classification.") @PathParam("classificationId") UUID classificationId,
            @PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), new ClassificationId(classificationId), id)
                .orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(
            operationId = "reviseTerm",
            summary = "Revise or retire a term",
            description =
                    "Replaces all fields, the mapped terms included. Giving it a last day (`validTo`) retires it.")
    public RestResponse<TermView> reviseTerm(
            @Parameter(description = "Id of the classification.") @PathParam("classificationId") UUID classificationId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TermRequest request) {
        register.revise(
                scope.programmeId(),
                new ClassificationId(classificationId),
                new TermId(id),
                ETag.required(ifMatch),
                request.toDetails());
        return getTerm(classificationId, id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(
            operationId = "removeTerm",
            summary = "Remove a term entered by mistake",
            description = "One that other records name is refused (409) and can only be retired.")
    public void removeTerm(
            @Parameter(description = "Id of the classification.") @PathParam("classificationId") UUID classificationId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        register.remove(
                scope.programmeId(), new ClassificationId(classificationId), new TermId(id), ETag.required(ifMatch));
    }
}
