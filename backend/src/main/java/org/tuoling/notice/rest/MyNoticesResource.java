package org.tuoling.notice.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticePage;
import org.tuoling.notice.NoticeReader;
import org.tuoling.notice.Recipient;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.PageQuery;

/** What the caller has been told. */
@Path("/api/v1/programmes/{programme}/my/notices")
@Tag(name = "notices")
public class MyNoticesResource {

    private final NoticeBoard board;
    private final NoticeReader reader;
    private final Scope scope;

    MyNoticesResource(NoticeBoard board, NoticeReader reader, Scope scope) {
        this.board = board;
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.NOTICE_READ)
    @Operation(operationId = "listMyNotices", summary = "List the notices to oneself",
            description = "Latest first; sorts by `createdAt`. `unread` tells how many are unread, whatever the filter.")
    public NoticePage listMyNotices(
            @QueryParam("unread")
                    @Parameter(description = "Only the unread, or only those read already.", example = "true")
                    Boolean unread,
            @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), caller(), unread, page);
    }

    @POST
    @Path("/{id}/read")
    @Requires(Permission.NOTICE_READ)
    @Operation(operationId = "readMyNotice", summary = "Mark a notice as read")
    public void readMyNotice(@PathParam("id") UUID id) {
        board.markRead(scope.programmeId(), caller(), id);
    }

    @POST
    @Path("/read-all")
    @Requires(Permission.NOTICE_READ)
    @Operation(operationId = "readAllMyNotices", summary = "Mark every notice to oneself as read")
    public void readAllMyNotices() {
        board.markAllRead(scope.programmeId(), caller());
    }

    private Recipient caller() {
        return new Recipient(scope.self(), scope.caller().accountId());
    }
}
