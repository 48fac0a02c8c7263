package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** What becomes of the money of each project, stage by stage. */
@Path("/api/v1/programmes/{programme}/budget-lines")
@Tag(name = "plans")
public class BudgetLinesResource {

    private final BudgetLineReader reader;
    private final Scope scope;

    BudgetLinesResource(BudgetLineReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
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
}
