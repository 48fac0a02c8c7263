package org.tuoling.donation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** What is given, in money and in goods. */
@Path("/api/v1/programmes/{programme}/donations")
@Tag(name = "donations")
public class DonationsResource {

    private final DonationDesk desk;
    private final DonationReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    DonationsResource(DonationDesk desk, DonationReader reader, Idempotency idempotency, Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.DONATION_READ)
    @Operation(operationId = "listDonations", summary = "List donations",
            description = "Finds by code, purpose and donor. Sorts by `receivedOn` (default, latest first), `code` and"
                    + " `amount` (money, or the goods that have a value). Instead of the lines it tells how many there are,"
                    + " the total of those with a value, and how many have none. Cancelled donations are shown too;"
                    + " filter by `state`.")
    public Page<DonationView> listDonations(
            @BeanParam @Valid DonationFilter filter, @BeanParam @Valid PageQuery page) {
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
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "donations", view.id()), view.version(), view);
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
    @Operation(operationId = "reviseDonation", summary = "Revise a donation",
            description = "Replaces all fields and lines. A cancelled donation is refused (409).")
    public RestResponse<DonationView> reviseDonation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DonationRequest request) {
        var view = desk.revise(
                scope.programmeId(), DonationId.of(id), ETag.required(ifMatch), request.toDetails());
        return Answers.found(view.version(), view);
    }

    @POST
    @Path("/{id}/cancel")
    @Requires(Permission.DONATION_WRITE)
    @Operation(operationId = "cancelDonation", summary = "Cancel a donation recorded by mistake",
            description = "For good: it stays visible with the reason, cannot be changed any more and counts nowhere.")
    public RestResponse<DonationView> cancelDonation(
            @PathParam("id") UUID id, @NotNull @Valid CancellationRequest request) {
        var view = desk.cancel(scope.programmeId(), DonationId.of(id), request.reason());
        return Answers.found(view.version(), view);
    }

    private DonationView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
