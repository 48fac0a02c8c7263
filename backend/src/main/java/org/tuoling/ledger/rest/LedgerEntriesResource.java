package org.tuoling.ledger.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.ledger.EntryFilter;
import org.tuoling.ledger.EntryId;
import org.tuoling.ledger.EntryReader;
import org.tuoling.ledger.EntryView;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.WholeEntryView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** What happened to money. Entries are made by the documents they come from; here they are read, and taken back. */
@Path("/api/v1/programmes/{programme}/ledger/entries")
@Tag(name = "ledger")
public class LedgerEntriesResource {

    private final Ledger ledger;
    private final EntryReader entries;
    private final Idempotency idempotency;
    private final Scope scope;
    private final EntrySheet sheet;
    private final Workbooks workbooks;

    LedgerEntriesResource(
            Ledger ledger,
            EntryReader entries,
            Idempotency idempotency,
            Scope scope,
            EntrySheet sheet,
            Workbooks workbooks) {
        this.ledger = ledger;
        this.entries = entries;
        this.idempotency = idempotency;
        this.scope = scope;
        this.sheet = sheet;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "listEntries", summary = "List the entries",
            description = "Sorts by `recordedAt` (default, latest first) and `effectiveOn`. `q` means nothing here.")
    public Page<EntryView> listEntries(@BeanParam @Valid EntryFilter filter, @BeanParam @Valid PageQuery page) {
        return entries.page(scope.programmeId(), filter, page);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "exportEntries", summary = "Export the entries that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportEntries(
            @BeanParam @Valid EntryFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(sheet, query, sink -> entries.each(scope.programmeId(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "getEntry", summary = "Show an entry with its lines and its place in the chain")
    public WholeEntryView getEntry(@PathParam("id") UUID id) {
        return entries.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }

    @POST
    @Path("/{id}/reversal")
    @Requires(Permission.LEDGER_REVERSE)
    @Operation(operationId = "reverseEntry", summary = "Take an entry back by its mirror",
            description = "By another than who recorded it. Once, never a reversal, and only while the money is where it went. The document it comes from is taken back with it, or keeps its entry (422). Answers with the reversal.")
    public RestResponse<WholeEntryView> reverseEntry(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ReversalRequest request) {
        UUID reversal = idempotency.once(
                key,
                "reverseEntry:" + id,
                request,
                () -> ledger.reverse(scope.programmeId(), EntryId.of(id), request.toReversal())
                        .value());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, getEntry(reversal))
                .header(HttpHeaders.LOCATION, URI.create(Answers.pathOf(scope.programmeCode(), "ledger/entries", reversal)).toASCIIString())
                .build();
    }
}
