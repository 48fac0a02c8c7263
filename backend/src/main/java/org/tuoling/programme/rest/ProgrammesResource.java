package org.tuoling.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.programme.ProgrammeReader;
import org.tuoling.programme.ProgrammeRegister;
import org.tuoling.programme.ProgrammeView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.access.SignedIn;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** Programmes: the batches a headquarters runs, one after another and side by side. */
@Path("/api/v1/programmes")
@Tag(name = "programmes")
public class ProgrammesResource {

    private final ProgrammeRegister register;
    private final ProgrammeReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    ProgrammesResource(ProgrammeRegister register, ProgrammeReader reader, Idempotency idempotency, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @SignedIn
    @Operation(operationId = "listProgrammes", summary = "List the programmes one has a role in",
            description = "Sorts by `code` (default) and `startsOn`.")
    public Page<ProgrammeView> listProgrammes(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.caller().accountId(), page);
    }

    @POST
    @Requires(Permission.PROGRAMME_WRITE)
    @Operation(operationId = "openProgramme", summary = "Open a programme",
            description = "Whoever may write any programme may open another, and becomes its first administrator.")
    public RestResponse<ProgrammeView> openProgramme(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProgrammeRequest request) {
        var id = idempotency.once(
                key, "openProgramme", request, () -> register.open(request.toDetails(), scope.caller().accountId()));
        var view = reader.one(id).orElseThrow(Refused::notFound);
        return Answers.created("/api/v1/programmes/" + view.code(), view.version(), view);
    }

    @GET
    @Path("/{programme}")
    @Requires(Permission.PROGRAMME_READ)
    @Operation(operationId = "getProgramme", summary = "Show a programme")
    public RestResponse<ProgrammeView> getProgramme() {
        var view = reader.one(scope.programmeId()).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{programme}")
    @Requires(Permission.PROGRAMME_WRITE)
    @Operation(operationId = "reviseProgramme", summary = "Revise a programme")
    public RestResponse<ProgrammeView> reviseProgramme(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProgrammeRequest request) {
        register.revise(scope.programmeId(), ETag.required(ifMatch), request.toDetails());
        return getProgramme();
    }
}
