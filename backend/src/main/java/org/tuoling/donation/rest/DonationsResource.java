package org.tuoling.donation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.tuoling.donation.DonationDesk;
import org.tuoling.donation.DonationFilter;
import org.tuoling.donation.DonationId;
import org.tuoling.donation.DonationReader;
import org.tuoling.donation.DonationView;
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

/** What is given, in money and in goods. */
@Path("/api/v1/programmes/{programme}/donations")
@Tag(name = "donations")
public class DonationsResource {

    private final DonationDesk desk;
    private final DonationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final DonationWorkbook workbook;
    private final Workbooks workbooks;

    DonationsResource(
            DonationDesk desk,
            DonationReader reader,
            Idempotency idempotency,
            Scope scope,
            DonationWorkbook workbook,
            Workbooks workbooks) {
        this.desk = desk;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.DONATION_READ)
    @Operation(
            operationId = "listDonations",
            summary = "List donations",
            description = "Finds by code, purpose and donor. Sorts by `receivedOn` (default, latest first), `code` and"
                    + " `amount` (money, or the goods that have a value). Instead of the lines it tells how many there are,"
                    + " the total of those with a value, and how many have none. Cancelled donations are shown too;"
                    + " filter by `state`.")
    public Page<DonationView> listDonations(@BeanParam @Valid DonationFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.DONATION_WRITE)
    @Operation(operationId = "recordDonation", summary = "Record a donation")
    public RestResponse<DonationView> recordDonation(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DonationRequest request) {
        var view = idempotency.once(
                key,
                "recordDonation",
                request,
                () -> desk.record(scope.programmeId(), request.toDetails()),
                DonationView::id,
                this::one);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "donations", view.id()), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DONATION_READ)
    @Operation(operationId = "getDonation", summary = "Show a donation with its lines")
    public RestResponse<DonationView> getDonation(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DONATION_WRITE)
    @Operation(
            operationId = "reviseDonation",
            summary = "Revise a donation",
            description = "Replaces all fields and lines. A cancelled donation is refused (409).")
    public RestResponse<DonationView> reviseDonation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DonationRequest request) {
        var view = desk.revise(scope.programmeId(), DonationId.of(id), ETag.required(ifMatch), request.toDetails());
        return Answers.found(view.version(), view);
    }

    @POST
    @Path("/{id}/cancel")
    @Requires(Permission.DONATION_WRITE)
    @Operation(
            operationId = "cancelDonation",
            summary = "Cancel a donation recorded by mistake",
            description = "For good: it stays visible with the reason, cannot be changed any more and counts nowhere.")
    public RestResponse<DonationView> cancelDonation(
            @PathParam("id") UUID id, @NotNull @Valid CancellationRequest request) {
        var view = desk.cancel(scope.programmeId(), DonationId.of(id), request.reason());
        return Answers.found(view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DONATION_WRITE)
    @Operation(
            operationId = "importDonations",
            summary = "Import donations from a workbook",
            description =
                    "All rows or none. Money takes one row, goods one for each line: rows of one donation follow each other and"
                            + " repeat its code and all else. A donation that is there already, just so, is passed over.")
    public ImportOutcome importDonations(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DONATION_READ)
    @Operation(
            operationId = "getDonationsTemplate",
            summary = "Download the workbook to fill in for an import of donations")
    public Download getDonationsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DONATION_READ)
    @Operation(
            operationId = "exportDonations",
            summary = "Export the donations that match as a workbook",
            description =
                    "Filters and sorts as the list does; `limit` and `after` mean nothing here. One row for each line of goods.")
    public Download exportDonations(
            @BeanParam @Valid DonationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.eachLine(scope.programmeId(), filter, page, sink));
    }

    private DonationView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
