package org.tuoling.project.rest;

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
import org.tuoling.project.InvestmentFilter;
import org.tuoling.project.InvestmentId;
import org.tuoling.project.InvestmentReader;
import org.tuoling.project.InvestmentRegister;
import org.tuoling.project.InvestmentView;
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

/** What sources of all kinds put into projects. */
@Path("/api/v1/programmes/{programme}/project-investments")
@Tag(name = "projects")
public class InvestmentsResource {

    private final InvestmentRegister register;
    private final InvestmentReader reader;
    private final InvestmentWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    InvestmentsResource(
            InvestmentRegister register,
            InvestmentReader reader,
            InvestmentWorkbook workbook,
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
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "listProjectInvestments", summary = "List investments in projects",
            description = "Sorts by `on` (default, latest first). Amounts of different kinds of source are never added.")
    public Page<InvestmentView> listProjectInvestments(@BeanParam @Valid InvestmentFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "addProjectInvestment", summary = "Write down money put into a project")
    public RestResponse<InvestmentView> addProjectInvestment(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid InvestmentRequest request) {
        UUID id = idempotency.once(
                key, "addProjectInvestment", request, () -> register.add(scope.programmeId(), request.toDetails()).value());
        var view = found(id);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "project-investments", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectInvestment", summary = "Show an investment")
    public RestResponse<InvestmentView> getProjectInvestment(@PathParam("id") UUID id) {
        var view = found(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "reviseProjectInvestment", summary = "Revise an investment", description = "Replaces all fields but the project, which stays.")
    public RestResponse<InvestmentView> reviseProjectInvestment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid InvestmentRequest request) {
        register.revise(scope.programmeId(), new InvestmentId(id), ETag.required(ifMatch), request.toDetails());
        return getProjectInvestment(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "removeProjectInvestment", summary = "Remove an investment entered by mistake")
    public void removeProjectInvestment(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), new InvestmentId(id), ETag.required(ifMatch));
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_WRITE)
    @Operation(operationId = "importProjectInvestments", summary = "Import investments in projects from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importProjectInvestments(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "getProjectInvestmentsTemplate", summary = "Download the workbook to fill in for an import of investments in projects")
    public Download getProjectInvestmentsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PROJECT_READ)
    @Operation(operationId = "exportProjectInvestments", summary = "Export the investments in projects that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportProjectInvestments(
            @BeanParam @Valid InvestmentFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }

    private InvestmentView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
