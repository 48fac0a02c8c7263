package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.MyDecisionFilter;
import org.tuoling.decision.MyDecisionView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;

/** The decisions somebody should attend, whether or not he may see the others. */
@Path("/api/v1/programmes/{programme}/my/decisions")
@Tag(name = "decisions")
public class MyDecisionsResource {

    private final DecisionReader reader;
    private final Scope scope;

    MyDecisionsResource(DecisionReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.DECISION_VOTE)
    @Operation(operationId = "listMyDecisions", summary = "List the decisions one should attend",
            description = "Those put to the vote and those closed. Sorts as the list of decisions does.")
    public Page<MyDecisionView> listMyDecisions(
            @BeanParam @Valid MyDecisionFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.pageOf(scope.programmeId(), scope.self(), filter, page);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DECISION_VOTE)
    @Operation(operationId = "getMyDecision", summary = "Show a decision one should attend")
    public MyDecisionView getMyDecision(@PathParam("id") UUID id) {
        return reader.mine(scope.programmeId(), scope.self(), id).orElseThrow(Refused::notFound);
    }
}
