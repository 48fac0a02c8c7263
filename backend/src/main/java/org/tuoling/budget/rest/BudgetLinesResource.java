package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.budget.BudgetLineFilter;
import org.tuoling.budget.BudgetLineReader;
import org.tuoling.budget.BudgetLineView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** What becomes of the money of each project, stage by stage. */
@Path("/api/v1/programmes/{programme}/budget-lines")
@Tag(name = "plans")
public class BudgetLinesResource {

    private final BudgetLineReader reader;
    private final Scope scope;
    private final BudgetLineSheet sheet;
    private final Workbooks workbooks;

    BudgetLinesResource(BudgetLineReader reader, Scope scope, BudgetLineSheet sheet, Workbooks workbooks) {
        this.reader = reader;
        this.scope = scope;
        this.sheet = sheet;
        this.workbooks = workbooks;
    }

    @GET
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "listBudgetLines",
            summary = "List projects and categories of funding with their money at every stage",
            description =
                    "A line is there from the first approved plan that names it. Sorts by `project` (default, its code) and `approved`.")
    public Page<BudgetLineView> listBudgetLines(
            @BeanParam @Valid BudgetLineFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @GET
    @Path("/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.PLAN_READ)
    @Operation(
            operationId = "exportBudgetLines",
            summary = "Export the projects that match with their money at every stage as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportBudgetLines(
            @BeanParam @Valid BudgetLineFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam @Valid ExportQuery query) {
        return workbooks.export(sheet, query, sink -> reader.each(scope.programmeId(), filter, page, sink));
    }
}
