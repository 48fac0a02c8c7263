package org.tuoling.donation.rest;

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
import org.tuoling.donation.DonorFilter;
import org.tuoling.donation.DonorId;
import org.tuoling.donation.DonorReader;
import org.tuoling.donation.DonorView;
import org.tuoling.donation.DonorRegister;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** Who gives. */
@Path("/api/v1/programmes/{programme}/donors")
@Tag(name = "donors")
public class DonorsResource {

    private final DonorRegister register;
    private final DonorReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    DonorsResource(
            DonorRegister register, DonorReader reader, Idempotency idempotency, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.DONATION_READ)
    @Operation(operationId = "listDonors", summary = "List donors",
            description = "Sorts by `code` (default) and `nameZh`.")
    public Page<DonorView> listDonors(
            @BeanParam @Valid DonorFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.DONATION_WRITE)
    @Operation(operationId = "registerDonor", summary = "Register a donor")
    public RestResponse<DonorView> registerDonor(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DonorRequest request) {
        UUID id = idempotency.once(
                key,
                "registerDonor",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "donors", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DONATION_READ)
    @Operation(operationId = "getDonor", summary = "Show a donor")
    public RestResponse<DonorView> getDonor(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.DONATION_WRITE)
    @Operation(operationId = "reviseDonor", summary = "Revise a donor",
            description = "Replaces all fields.")
    public RestResponse<DonorView> reviseDonor(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DonorRequest request) {
        register.revise(scope.programmeId(), DonorId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDonor(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DONATION_WRITE)
    @Operation(operationId = "removeDonor", summary = "Remove a donor entered by mistake",
            description = "One who has given is refused (409).")
    public void removeDonor(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), DonorId.of(id), ETag.required(ifMatch));
    }
}
