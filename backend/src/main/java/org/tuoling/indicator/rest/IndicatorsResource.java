package org.tuoling.indicator.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.indicator.Area;
import org.tuoling.indicator.FigureRecord;
import org.tuoling.indicator.FigureView;
import org.tuoling.indicator.Figures;
import org.tuoling.indicator.IndicatorRegister;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.ImportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** The declared indicators of a programme, computed from its records. */
@Path("/api/v1/programmes/{programme}/indicators")
@Tag(name = "indicators")
public class IndicatorsResource {

    private static final String AS_OF = "The day to compute for; today when left out.";
    private static final String CODE = "Code of the indicator.";

    private final IndicatorRegister register;
    private final IndicatorWorkbook workbook;
    private final Workbooks workbooks;
    private final Scope scope;

    IndicatorsResource(IndicatorRegister register, IndicatorWorkbook workbook, Workbooks workbooks, Scope scope) {
        this.register = register;
        this.workbook = workbook;
        this.workbooks = workbooks;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.INDICATOR_READ)
    @Operation(operationId = "listIndicators", summary = "Show the figures of the programme",
            description = "Each is computed from the records as they are now, for the day asked. A figure without any record to compute it from is null, not zero.")
    public Figures listIndicators(
            @Parameter(description = AS_OF) @QueryParam("asOf") @Day LocalDate asOf,
            @Parameter(description = "Only figures of this area.") @QueryParam("area") Area area) {
        return register.figures(scope.programmeId(), asOf, area);
    }

    @GET
    @Path("/{code}")
    @Requires(Permission.INDICATOR_READ)
    @Operation(operationId = "getIndicator", summary = "Show one figure")
    public FigureView getIndicator(
            @Parameter(description = CODE, example = "TW-6") @PathParam("code") String code,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Day LocalDate asOf) {
        return register.figure(scope.programmeId(), code, asOf);
    }

    @GET
    @Path("/{code}/records")
    @Requires(Permission.INDICATOR_RECORDS_READ)
    @Operation(operationId = "listIndicatorRecords", summary = "List the records behind a figure",
            description = "Just those that make the figure on the day. Sorts by `code`.")
    public Page<FigureRecord> listIndicatorRecords(
            @Parameter(description = CODE, example = "TW-6") @PathParam("code") String code,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Day LocalDate asOf,
            @BeanParam @Valid PageQuery page) {
        return register.records(scope.programmeId(), code, asOf, page);
    }

    @POST
    @Path("/import")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.INDICATOR_WRITE)
    @Operation(operationId = "importIndicators", summary = "Declare indicators from a workbook",
            description = "All rows or none. A row that is there already, just so, is passed over.")
    public ImportOutcome importIndicators(@BeanParam @Valid ImportQuery query, @NotNull InputStream file) {
        return workbooks.load(workbook, scope.programmeId(), file, query);
    }

    @GET
    @Path("/import-template")
    @Produces(MediaTypes.XLSX)
    @Requires(Permission.INDICATOR_READ)
    @Operation(operationId = "getIndicatorsTemplate", summary = "Download the workbook to fill in to declare indicators")
    public Download getIndicatorsTemplate() {
        return workbooks.template(workbook);
    }
}
