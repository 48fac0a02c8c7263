package org.tuoling.attachment.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.attachment.AttachmentReader;
import org.tuoling.attachment.AttachmentStore;
import org.tuoling.attachment.AttachmentView;
import org.tuoling.attachment.PictureIntake;
import org.tuoling.attachment.PictureSize;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;

/** Pictures of records. */
@Path("/api/v1/programmes/{programme}/attachments")
@Tag(name = "attachments")
public class AttachmentsResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    /** A picture never changes, so nobody need ask for it twice in a day; but it is for the session that asked alone. */
    private static final String FOR_A_DAY = "private, max-age=86400";

    private final PictureIntake intake;
    private final AttachmentStore store;
    private final AttachmentReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    AttachmentsResource(
            PictureIntake intake, AttachmentStore store, AttachmentReader reader, Idempotency idempotency, Scope scope) {
        this.intake = intake;
        this.store = store;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** What makes two uploads the same. */
    private record Sent(String sha256) {}

    @POST
    @Consumes({JPEG, PNG})
    @Requires(Permission.ATTACHMENT_WRITE)
    @Operation(operationId = "keepAttachment", summary = "Send a picture for a record to be saved",
            description = "JPEG or PNG, at most 8 MB. It is kept as JPEG of at most 1600 pixels a side, without place, time or "
                    + "camera. Until a record names it in `attachmentIds`, only the sender sees it; after a day without one it is forgotten. "
                    + "At most 50 of an account wait for their records at once: 409.")
    public RestResponse<AttachmentView> keepAttachment(
            @HeaderParam("Idempotency-Key") String key, @NotNull InputStream picture) {
        var received = intake.receive(scope.programmeId(), picture);
        UUID id = idempotency.once(
                key,
                "keepAttachment",
                new Sent(received.sha256()),
                () -> store.keep(scope.programmeId(), scope.caller().accountId(), received));
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "attachments", id), 0, view);
    }

    @GET
    @Path("/{id}")
    @Produces(JPEG)
    @Requires(Permission.ATTACHMENT_READ)
    @Operation(operationId = "getAttachment", summary = "Show a picture",
            description = "To those who may see the record it belongs to.")
    public RestResponse<byte[]> getAttachment(
            @Context Request request,
            @PathParam("id") UUID id,
            @QueryParam("size") @DefaultValue("FULL") @Parameter(description = "As kept, or a small one for lists.") PictureSize size) {
        String sha256 = reader.visible(scope.programmeId(), scope.caller().accountId(), id).orElseThrow(Refused::notFound);
        var tag = new EntityTag(sha256 + "-" + size.name().toLowerCase(Locale.ROOT));
        return answer(request, tag, id, size)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .tag(tag)
                .build();
    }

    /** Whoever has the picture already is not sent it again. */
    private RestResponse.ResponseBuilder<byte[]> answer(Request request, EntityTag tag, UUID id, PictureSize size) {
        var conditional = request.evaluatePreconditions(tag);
        if (conditional != null) {
            return RestResponse.ResponseBuilder.create(conditional.build().getStatusInfo());
        }
        byte[] jpeg = reader.jpeg(scope.programmeId(), id, size).orElseThrow(Refused::notFound);
        return RestResponse.ResponseBuilder.ok(jpeg, JPEG);
    }
}
