package org.tuoling.team.rest;

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
import org.tuoling.team.IntakeFilter;
import org.tuoling.team.IntakeId;
import org.tuoling.team.IntakeReader;
import org.tuoling.team.IntakeRegister;
import org.tuoling.team.IntakeView;

/** How many were accepted as applicants, intake by intake; never who. */
@Path("/api/v1/programmes/{programme}/applicant-intakes")
@Tag(name = "applicant-intakes")
public class IntakesResource {

    private final IntakeRegister register;
    private final IntakeReader reader;
    private final IntakeWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    IntakesResource(
            IntakeRegister register,
            IntakeReader reader,
            IntakeWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "listApplicantIntakes", summary = "List intakes of applicants",
            description = "Sorts by `acceptedOn` (default) and `code`.")
    public Page<IntakeView> listApplicantIntakes(@BeanParam @Valid IntakeFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "registerApplicantIntake", summary = "Register an intake of applicants")
    public RestResponse<IntakeView> registerApplicantIntake(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid IntakeRequest request) {
        UUID id = idempotency.once(
                key,
                "registerApplicantIntake",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = one(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "applicant-intakes", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "importApplicantIntakes", summary = "Import intakes of applicants from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importApplicantIntakes(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getApplicantIntakesTemplate", summary = "Download the workbook to fill in for an import of intakes of applicants")
    public Download getApplicantIntakesTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "exportApplicantIntakes", summary = "Export the intakes of applicants that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportApplicantIntakes(
            @BeanParam @Valid IntakeFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TEAM_READ)
    @Operation(operationId = "getApplicantIntake", summary = "Show an intake of applicants")
    public RestResponse<IntakeView> getApplicantIntake(@PathParam("id") UUID id) {
        var view = one(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "reviseApplicantIntake", summary = "Revise an intake of applicants",
            description = "Replaces all fields.")
    public RestResponse<IntakeView> reviseApplicantIntake(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IntakeRequest request) {
        register.revise(scope.programmeId(), IntakeId.of(id), ETag.required(ifMatch), request.toDetails());
        return getApplicantIntake(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TEAM_WRITE)
    @Operation(operationId = "removeApplicantIntake", summary = "Remove an intake of applicants entered by mistake",
            description = "A wrong number is revised.")
    public void removeApplicantIntake(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), IntakeId.of(id), ETag.required(ifMatch));
    }

    private IntakeView one(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
