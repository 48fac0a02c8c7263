package org.tuoling.classification.rest;

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
import org.tuoling.classification.ClassificationFilter;
import org.tuoling.classification.ClassificationId;
import org.tuoling.classification.ClassificationReader;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.ClassificationView;
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

/** Classifications: dated taxonomies, several side by side. */
@Path("/api/v1/programmes/{programme}/classifications")
@Tag(name = "classifications")
public class ClassificationsResource {

    private final ClassificationRegister register;
    private final ClassificationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final ClassificationWorkbook workbook;
    private final Workbooks workbooks;

    ClassificationsResource(
            ClassificationRegister register,
            ClassificationReader reader,
            Idempotency idempotency,
            Scope scope,
            ClassificationWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "listClassifications",
            summary = "List classifications",
            description = "Sorts by `code` (default) and `nameZh`.")
    public Page<ClassificationView> listClassifications(
            @BeanParam @Valid ClassificationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(operationId = "registerClassification", summary = "Register a classification")
    public RestResponse<ClassificationView> registerClassification(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ClassificationRequest request) {
        UUID id = idempotency.once(
                key,
                "registerClassification",
                request,
                () -> register.register(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "classifications", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(operationId = "getClassification", summary = "Show a classification")
    public RestResponse<ClassificationView> getClassification(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(
            operationId = "reviseClassification",
            summary = "Revise or retire a classification",
            description = "Replaces all fields. Giving it a last day (`validTo`) retires it.")
    public RestResponse<ClassificationView> reviseClassification(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClassificationRequest request) {
        register.revise(scope.programmeId(), ClassificationId.of(id), ETag.required(ifMatch), request.toDetails());
        return getClassification(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(
            operationId = "removeClassification",
            summary = "Remove a classification entered by mistake",
            description = "One that has terms is refused (409) and can only be retired.")
    public void removeClassification(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), ClassificationId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CLASSIFICATION_WRITE)
    @Operation(
            operationId = "importClassifications",
            summary = "Import classifications from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importClassifications(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "getClassificationsTemplate",
            summary = "Download the workbook to fill in for an import of classifications")
    public Download getClassificationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CLASSIFICATION_READ)
    @Operation(
            operationId = "exportClassifications",
            summary = "Export the classifications that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportClassifications(
            @BeanParam @Valid ClassificationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
