package org.tuoling.fundsreport.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.fundsreport.FundsReportContent;
import org.tuoling.fundsreport.FundsReportDesk;
import org.tuoling.fundsreport.FundsReportFilter;
import org.tuoling.fundsreport.FundsReportId;
import org.tuoling.fundsreport.FundsReportPage;
import org.tuoling.fundsreport.FundsReportReader;
import org.tuoling.fundsreport.FundsReportView;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.print.Printer;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** 资金月报: the month's funds reports. */
@Path("/api/v1/programmes/{programme}/funds-reports")
@Tag(name = "funds-reports")
public class FundsReportsResource {

    private final FundsReportDesk desk;
    private final FundsReportReader reader;
    private final Printer printer;
    private final Idempotency idempotency;
    private final Scope scope;

    FundsReportsResource(
            FundsReportDesk desk, FundsReportReader reader, Printer printer, Idempotency idempotency, Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.printer = printer;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.FUNDS_REPORT_READ)
    @Operation(operationId = "listFundsReports", summary = "List funds reports",
            description = "Sorts by `-month` (default) and `month`.")
    public Page<FundsReportView> listFundsReports(
            @BeanParam @Valid FundsReportFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.FUNDS_REPORT_WRITE)
    @Operation(operationId = "prepareFundsReport", summary = "Prepare the funds report of a closed month",
            description = "Writes down what the ledger of the place says; one report per place and month, until the month is opened again.")
    public RestResponse<FundsReportView> prepareFundsReport(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid FundsReportRequest request) {
        UUID id = idempotency.once(
                key,
                "prepareFundsReport",
                request,
                () -> desk.prepare(
                                scope.programmeId(), PlaceId.of(request.placeId()), request.yearMonth(), Hand.of(scope))
                        .value());
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "funds-reports", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.FUNDS_REPORT_READ)
    @Operation(operationId = "getFundsReport", summary = "Show a funds report, without its figures")
    public RestResponse<FundsReportView> getFundsReport(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @GET
    @Path("/{id}/content")
    @Requires(Permission.FUNDS_REPORT_READ)
    @Operation(operationId = "getFundsReportContent", summary = "Show the figures of a funds report",
            description = "As they were when it was prepared.")
    public FundsReportContent getFundsReportContent(@PathParam("id") UUID id) {
        return reader.content(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }

    @GET
    @Path("/{id}/pdf")
    @Produces("application/pdf")
    @Requires(Permission.FUNDS_REPORT_READ)
    @Operation(operationId = "printFundsReport", summary = "Print a funds report as PDF",
            description = "One that nobody has signed says so, as does one that is superseded.")
    public RestResponse<byte[]> printFundsReport(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        var content = reader.content(scope.programmeId(), id).orElseThrow(Refused::notFound);
        String name = "funds-report-" + view.month() + ".pdf";
        return RestResponse.ResponseBuilder.ok(
                        printer.pdf(new FundsReportPage(view, content, Words.localeOf(language)).xhtml()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/signature")
    @Requires(Permission.FUNDS_REPORT_SIGN)
    @Operation(operationId = "signFundsReport", summary = "Sign off a funds report",
            description = "Not one of one's own (403), nor one whose month was opened again (409). Nothing of it changes afterwards; the one that was signed before its month was opened again is superseded by it.")
    public RestResponse<FundsReportView> signFundsReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.sign(scope.programmeId(), FundsReportId.of(id), ETag.required(ifMatch), Hand.of(scope));
        return getFundsReport(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.FUNDS_REPORT_WRITE)
    @Operation(operationId = "removeFundsReport", summary = "Remove a funds report nobody has signed",
            description = "To prepare it anew; a signed one is refused (409).")
    public void removeFundsReport(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.remove(scope.programmeId(), FundsReportId.of(id), ETag.required(ifMatch));
    }
}
