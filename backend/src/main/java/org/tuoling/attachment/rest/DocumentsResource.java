package org.tuoling.attachment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.attachment.DocumentReader;
import org.tuoling.attachment.DocumentRights;
import org.tuoling.attachment.DocumentView;
import org.tuoling.attachment.Documents;
import org.tuoling.attachment.FileIntake;
import org.tuoling.attachment.NewDocument;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;

/** Documents of records. */
@Path("/api/v1/programmes/{programme}/documents")
@Tag(name = "documents")
public class DocumentsResource {

    /** Whatever a document contains, a browser that opens it gives it neither scripts nor our cookies. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    /** A browser may keep it, but asks each time: who may see it can change. */
    private static final String ASK_EACH_TIME = "private, no-cache";

    private final FileIntake intake;
    private final Documents documents;
    private final DocumentReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    DocumentsResource(
            FileIntake intake, Documents documents, DocumentReader reader, Idempotency idempotency, Scope scope) {
        this.intake = intake;
        this.documents = documents;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.ATTACHMENT_READ)
    @Operation(operationId = "listDocuments", summary = "List the documents of a record",
            description = "To those who may see the record. Sorts by `madeAt` (default).")
    public Page<DocumentView> listDocuments(@BeanParam @Valid RecordParameters of, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), of.recordType, of.recordId, page);
    }

    @GET
    @Path("/rights")
    @Requires(Permission.ATTACHMENT_READ)
    @Operation(operationId = "getDocumentRights", summary = "Tell what one may do with the documents of a record")
    public DocumentRights getDocumentRights(@BeanParam @Valid RecordParameters of) {
        return reader.rights(scope.programmeId(), of.recordType, of.recordId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(Permission.ATTACHMENT_WRITE)
    @Operation(operationId = "addDocument", summary = "Add a document to a record",
            description = "By those who may change the record. PDF, JPEG, PNG, docx, xlsx and pptx, told by content, of at most 50 MB "
                    + "(pictures 8 MB; they are kept as JPEG without place, time or camera). Macros are refused, as are files that unpack "
                    + "to far more than they say. Without a record only the sender sees it, until a record he saves names it; "
                    + "after a day without one it is forgotten.")
    public RestResponse<DocumentView> addDocument(
            @BeanParam @Valid DocumentParameters about,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull InputStream file) {
        documents.requireAddable(scope.programmeId(), about.recordType, about.recordId);
        var added = about.toDocument(intake.receive(scope.programmeId(), file, about.fileName));
        UUID id = idempotency.once(key, "addDocument", added, () -> add(added));
        var view = shown(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "documents", id), 0, view);
    }

    private UUID add(NewDocument added) {
        return documents.add(scope.programmeId(), scope.caller().accountId(), added);
    }

    private DocumentView shown(UUID id) {
        return reader.one(scope.programmeId(), scope.caller().accountId(), id).orElseThrow(Refused::notFound);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(Permission.ATTACHMENT_READ)
    @Operation(operationId = "getDocument", summary = "Download a document",
            description = "To those who may see its record, as a file of its own type. `If-None-Match` with the `ETag` of before answers 304.")
    public RestResponse<InputStream> getDocument(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") String known) {
        var document = shown(id);
        String tag = "\"" + document.sha256() + "\"";
        if (tag.equals(known)) {
            return RestResponse.ResponseBuilder.<InputStream>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(reader.content(scope.programmeId(), document))
                .header(HttpHeaders.CONTENT_TYPE, document.fileType().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** A name in ASCII for programs that know no other, and the real one (RFC 5987). */
    private static String disposition(DocumentView document) {
        String encoded = URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"document." + document.fileType().ending() + "\"; filename*=UTF-8''" + encoded;
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ATTACHMENT_WRITE)
    @Operation(operationId = "removeDocument", summary = "Take a document away from an open record",
            description = "By those who may change the record, while it is open; the history of the record keeps its name and hash. "
                    + "A document never changes, so there is no version to name.")
    public void removeDocument(@PathParam("id") UUID id) {
        documents.remove(scope.programmeId(), scope.caller().accountId(), id);
    }
}
