package org.tuoling.ledger.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.ledger.FlowReader;
import org.tuoling.ledger.FlowView;
import org.tuoling.ledger.StageTotalView;
import org.tuoling.ledger.StageTotals;
import org.tuoling.ledger.TraceQuery;
import org.tuoling.ledger.TraceReader;
import org.tuoling.ledger.TraceView;
import org.tuoling.ledger.TrialBalanceReader;
import org.tuoling.ledger.TrialBalanceView;
import org.tuoling.ledger.VerificationView;
import org.tuoling.ledger.Verifier;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;

/** What the ledger adds up to, where money is and where it came from, and the proof that nothing was changed. */
@Path("/api/v1/programmes/{programme}/ledger")
@Tag(name = "ledger")
public class LedgerReportsResource {

    private final TrialBalanceReader trialBalances;
    private final StageTotals stageTotals;
    private final FlowReader flows;
    private final TraceReader traces;
    private final Verifier verifier;
    private final Scope scope;

    LedgerReportsResource(
            TrialBalanceReader trialBalances,
            StageTotals stageTotals,
            FlowReader flows,
            TraceReader traces,
            Verifier verifier,
            Scope scope) {
        this.trialBalances = trialBalances;
        this.stageTotals = stageTotals;
        this.flows = flows;
        this.traces = traces;
        this.verifier = verifier;
        this.scope = scope;
    }

    @GET
    @Path("/trial-balance")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "getTrialBalance", summary = "Show the trial balance",
            description = "By place and side by side. The accounts it adds up are listed at `/ledger/accounts`, page by page.")
    public TrialBalanceView getTrialBalance(
            @Parameter(description = "Recipient place; all when left out.") @QueryParam("placeId") UUID placeId) {
        return trialBalances.of(scope.programmeId(), placeId);
    }

    @GET
    @Path("/stages")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "getStageTotals", summary = "Show how far money has come",
            description = "All stages but the treasury's, in their order.")
    public List<StageTotalView> getStageTotals(
            @Parameter(description = "Recipient place; all when left out.") @QueryParam("placeId") UUID placeId,
            @Parameter(description = "Project; all money when left out.") @QueryParam("projectId") UUID projectId) {
        return stageTotals.of(scope.programmeId(), placeId, projectId);
    }

    @GET
    @Path("/flow")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "getMoneyFlow", summary = "Show the flow of money from its sources to payees",
            description = "All money received and not returned. The smaller projects and payees are gathered beyond `most`.")
    public FlowView getMoneyFlow(
            @Parameter(description = "Recipient place; all when left out.") @QueryParam("placeId") UUID placeId,
            @Parameter(description = "Fiscal year of the appropriations; all when left out.", example = "2021")
                    @QueryParam("fiscalYear") @Min(1990) @Max(2100) Integer fiscalYear,
            @Parameter(description = "Which classification stands between sources and projects; of several of a kind the first by code.")
                    @QueryParam("by") @DefaultValue("FLAGSHIP") ClassificationKind by,
            @Parameter(description = "How many projects, and how many payees, are shown singly.", example = "12")
                    @QueryParam("most") @DefaultValue("12") @Min(1) @Max(50) int most) {
        return flows.flow(scope.programmeId(), placeId, fiscalYear, by, most);
    }

    @GET
    @Path("/trace")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "traceMoney", summary = "Follow money",
            description = "Of one appropriation to where it is now, or of a project, contract or payee back to the appropriations it came by.")
    public TraceView traceMoney(@BeanParam @Valid TraceQuery query) {
        query.requireOne();
        return traces.trace(scope.programmeId(), query);
    }

    @GET
    @Path("/verification")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "verifyLedger", summary = "Prove that nothing was changed",
            description = "Recomputes the chain of hashes and all balances from the postings, and compares the books with what appropriations, allocations, contracts, disbursements, budget lines, returns and signed reports say. It reads every entry, so it takes a second for some 50000 of them.")
    public VerificationView verifyLedger(
            @Parameter(description = "Recipient place; all when left out.") @QueryParam("placeId") UUID placeId) {
        return verifier.verify(scope.programmeId(), placeId);
    }
}
