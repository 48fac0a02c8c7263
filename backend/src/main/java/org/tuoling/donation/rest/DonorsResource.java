package org.tuoling.donation.rest;

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
import org.tuoling.donation.DonorFilter;
import org.tuoling.donation.DonorId;
import org.tuoling.donation.DonorReader;
import org.tuoling.donation.DonorRegister;
import org.tuoling.donation.DonorView;
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

/** Who gives. */
@Path("/api/v1/programmes/{programme}/donors")
@Tag(name = "donors")
public class DonorsResource {

    private final DonorRegister register;
    private final DonorReader reader;
    private final Idempotency idempotency;
    private final Scope scope;
    private final DonorWorkbook workbook;
    private final Workbooks workbooks;

    DonorsResource(
            DonorRegister register,
            DonorReader reader,
            Idempotency idempotency,
            Scope scope,
            DonorWorkbook workbook,
            Workbooks workbooks) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
        this.workbook = workbook;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.DONATION_READ)
    @Operation(
            operationId = "listDonors",
            summary = "List donors",
            description = "Sorts by `code` (default) and `nameZh`.")
    public Page<DonorView> listDonors(@BeanParam @Valid DonorFilter filter, @BeanParam @Valid PageQuery page) {
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
                () -> register.register(scope.programmeId(), request.toDetails())
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "donors", id), view.version(), view);
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
    @Operation(operationId = "reviseDonor", summary = "Revise a donor", description = "Replaces all fields.")
    public RestResponse<DonorView> reviseDonor(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DonorRequest request) {
        register.revise(scope.programmeId(), DonorId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDonor(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.DONATION_WRITE)
    @Operation(
            operationId = "removeDonor",
            summary = "Remove a donor entered by mistake",
            description = "One who has given is refused (409).")
    public void removeDonor(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), DonorId.of(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DONATION_WRITE)
    @Operation(
            operationId = "importDonors",
            summary = "Import donors from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importDonors(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.DONATION_READ)
    @Operation(operationId = "getDonorsTemplate", summary = "Download the workbook to fill in for an import of donors")
    public Download getDonorsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.DONATION_READ)
    @Operation(
            operationId = "exportDonors",
            summary = "Export the donors that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportDonors(
            @BeanParam @Valid DonorFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
