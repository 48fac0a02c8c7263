package org.tuoling.care.rest;

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
import org.tuoling.care.PaperRegister;
import org.tuoling.care.PersonalPaperFilter;
import org.tuoling.care.PersonalPaperId;
import org.tuoling.care.PersonalPaperReader;
import org.tuoling.care.PersonalPaperView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
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

/** Papers of people, and when they expire. */
@Path("/api/v1/programmes/{programme}/personal-papers")
@Tag(name = "care")
public class PersonalPapersResource {

    private final PaperRegister register;
    private final PersonalPaperReader reader;
    private final ReachCheck reachCheck;
    private final PersonalPaperWorkbook workbook;
    private final Workbooks workbooks;
    private final Idempotency idempotency;
    private final Scope scope;

    PersonalPapersResource(
            PaperRegister register,
            PersonalPaperReader reader,
            ReachCheck reachCheck,
            PersonalPaperWorkbook workbook,
            Workbooks workbooks,
            Idempotency idempotency,
            Scope scope) {
        this.register = register;
        this.reader = reader;
        this.reachCheck = reachCheck;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "listPersonalPapers", summary = "List personal papers",
            description = "Sorts by `expiresOn` (default); what does not expire is last. A member sees his own, a leader those of the "
                    + "people below him.")
    public Page<PersonalPaperView> listPersonalPapers(@BeanParam @Valid PersonalPaperFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(reach(), filter, page);
    }

    @POST
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "registerPersonalPaper", summary = "Register a personal paper")
    public RestResponse<PersonalPaperView> registerPersonalPaper(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PersonalPaperRequest request) {
        UUID id = idempotency.once(
                key,
                "registerPersonalPaper",
                request,
                () -> register.register(scope.programmeId(), request.toDetails()).value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "personal-papers", id), view.version(), view);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "importPersonalPapers", summary = "Import personal papers from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importPersonalPapers(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "getPersonalPapersTemplate", summary = "Download the workbook to fill in for an import of personal papers")
    public Download getPersonalPapersTemplate() {
        return workbooks.template(workbook);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "exportPersonalPapers", summary = "Export the personal papers that match as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportPersonalPapers(
            @BeanParam @Valid PersonalPaperFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(workbook, query, sink -> reader.each(reach(), filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "getPersonalPaper", summary = "Show a personal paper")
    public RestResponse<PersonalPaperView> getPersonalPaper(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        reachCheck.require(reach(), view.person().id());
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "revisePersonalPaper", summary = "Revise a personal paper", description = "Replaces all fields.")
    public RestResponse<PersonalPaperView> revisePersonalPaper(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PersonalPaperRequest request) {
        register.revise(scope.programmeId(), PersonalPaperId.of(id), ETag.required(ifMatch), request.toDetails());
        return getPersonalPaper(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.CARE_WRITE)
    @Operation(operationId = "removePersonalPaper", summary = "Remove a personal paper entered by mistake")
    public void removePersonalPaper(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(scope.programmeId(), PersonalPaperId.of(id), ETag.required(ifMatch));
    }

    private Reach reach() {
        return scope.reach(Permission.CARE_WRITE);
    }
}
