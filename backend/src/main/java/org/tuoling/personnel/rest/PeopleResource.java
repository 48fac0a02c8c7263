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
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonReader;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
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
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** The programme's own staff, with confidential fields masked. */
@Path("/api/v1/programmes/{programme}/people")
@Tag(name = "people")
public class PeopleResource {

    private final PersonRegister register;
    private final PersonReader reader;
    private final PeopleWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final ReachCheck reachCheck;
    private final Scope scope;

    PeopleResource(
            PersonRegister register,
            PersonReader reader,
            PeopleWorkbook workbook,
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
    @Operation(operationId = "listPeople", summary = "List people",
            description = "Sorts by `code` (default) and `name`. Confidential fields are masked. A leader sees the people below him, a member himself only.")
    public Page<PersonView> listPeople(@BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), scope.reach(), page);
    }

    @POST
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "registerPerson", summary = "Register a person")
    public RestResponse<PersonView> registerPerson(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PersonRequest request) {
        UUID id = idempotency.once(
                key,
                "registerPerson",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "people", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "importPeople", summary = "Import people from a workbook",
            description = "All rows or none. Somebody who is there already, just so, is passed over; his confidential fields are compared as far as they are shown.")
    public ImportOutcome importPeople(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "getPeopleTemplate", summary = "Download the workbook to fill in for an import of people")
    public Download getPeopleTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "exportPeople", summary = "Export people as a workbook",
            description = "What the list shows, all pages, with confidential fields masked.")
    public Download exportPeople(
            @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(
                workbook, query, sink -> reader.each(scope.programmeId(), scope.reach(), page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.PERSON_READ)
    @Operation(operationId = "getPerson", summary = "Show a person",
            description = "Confidential fields are masked; to see them, ask for a disclosure.")
    public RestResponse<PersonView> getPerson(@PathParam("id") UUID id) {
        reachCheck.require(scope.reach(), id);
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "revisePerson", summary = "Revise a person",
            description = "Replaces all fields but the confidential ones left out or null: those keep what is on file. "
                    + "To empty one, name it in `clear`.")
    public RestResponse<PersonView> revisePerson(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PersonRevisionRequest request) {
        register.revise(
                scope.programmeId(), PersonId.of(id), ETag.required(ifMatch), request.toDetails(), request.cleared());
        return getPerson(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.PERSON_WRITE)
    @Operation(operationId = "removePerson", summary = "Remove a person entered by mistake",
            description = "One with a deployment, an account or an access record is refused (409).")
    public void removePerson(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), PersonId.of(id), ETag.required(ifMatch));
    }
}
