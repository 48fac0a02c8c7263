package org.tuoling.personnel.rest;

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
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.personnel.DeploymentFilter;
import org.tuoling.personnel.DeploymentId;
import org.tuoling.personnel.DeploymentReader;
import org.tuoling.personnel.DeploymentRegister;
import org.tuoling.personnel.DeploymentView;
import org.tuoling.personnel.Holding;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.ReachCheck;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** The roster: who is deployed where. */
@Path("/api/v1/programmes/{programme}/deployments")
@Tag(name = "deployments")
public class DeploymentsResource {

    private final DeploymentRegister register;
    private final DeploymentReader reader;
    private final DeploymentsWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final ReachCheck reachCheck;
    private final Scope scope;

    DeploymentsResource(
            DeploymentRegister register,
            DeploymentReader reader,
            DeploymentsWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            ReachCheck reachCheck,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.reachCheck = reachCheck;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "listDeployments", summary = "List deployments",
            description = "Sorts by `code` (default), `startsOn` and `personName`. A leader sees those of the people below him, a member his own only.")
    public Page<DeploymentView> listDeployments(
            @BeanParam @Valid DeploymentFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), scope.reach(), filter, page);
    }

    @POST
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "registerDeployment", summary = "Register a deployment",
            description = "A person holds one full-term or rotation deployment at a time; flexible ones may run beside it. "
                    + "With `gridId` he sits in that grid from the first day on.")
    public RestResponse<DeploymentView> registerDeployment(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DeploymentRequest request) {
        UUID id = idempotency.once(
                key,
                "registerDeployment",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "deployments", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "importDeployments", summary = "Import deployments from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over. Ends are recorded one by one, not imported.")
    public ImportOutcome importDeployments(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "getDeploymentsTemplate", summary = "Download the workbook to fill in for an import of deployments")
    public Download getDeploymentsTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "exportDeployments", summary = "Export deployments as a workbook",
            description = "What the list shows under the same filters, all pages.")
    public Download exportDeployments(
            @BeanParam @Valid DeploymentFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook, query, sink -> reader.each(scope.programmeId(), scope.reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "getDeployment", summary = "Show a deployment")
    public RestResponse<DeploymentView> getDeployment(@PathParam("id") UUID id) {
        var view = within(id);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "reviseDeployment", summary = "Revise a deployment",
            description = "Replaces all fields but the person, who cannot be changed, and the recorded end. An earlier end is refused (409) "
                    + "while leave asked for or approved lies beyond it, or when it has passed and somebody would have to take over.")
    public RestResponse<DeploymentView> reviseDeployment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DeploymentRequest request) {
        register.revise(scope.programmeId(), DeploymentId.of(id), ETag.required(ifMatch), request.toDetails());
        return getDeployment(id);
    }

    @POST
    @Path("/{id}/end")
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "endDeployment", summary = "Record that a person has left his post",
            description = "Once per deployment; not before its start nor later than today. It may be before or after the planned end. "
                    + "What hangs on the deployment goes to the successor; unless another deployment of his goes on, so does all "
                    + "else he holds. Refused (409) while something must be settled first, or somebody must take over and no "
                    + "successor is named. Leave that has not begun is taken back, memberships end.")
    public RestResponse<DeploymentView> endDeployment(
            @PathParam("id") UUID id, @NotNull @Valid DeploymentEndRequest request) {
        register.end(scope.programmeId(), DeploymentId.of(id), request.toDetails());
        return getDeployment(id);
    }

    @GET
    @Path("/{id}/holdings")
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "listHoldings", summary = "List what must be settled, ends or goes on when the deployment ends",
            description = "Only what hangs on this deployment when the person has another one that goes on.")
    public List<Holding> listHoldings(
            @PathParam("id") UUID id,
            @QueryParam("on") @Day @Parameter(description = "The last day; today unless given.", example = "2021-12-20")
                    LocalDate on) {
        within(id);
        return register.holdings(scope.programmeId(), DeploymentId.of(id), Optional.ofNullable(on));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "removeDeployment", summary = "Remove a deployment entered by mistake",
            description = "Refused (409) while leave asked for or approved needs its days, or somebody would have to take over.")
    public void removeDeployment(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), DeploymentId.of(id), ETag.required(ifMatch));
    }

    private DeploymentView within(UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        reachCheck.require(scope.reach(), view.person().id());
        return view;
    }
}
