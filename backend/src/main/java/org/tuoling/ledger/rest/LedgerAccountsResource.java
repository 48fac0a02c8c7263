package org.tuoling.ledger.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.ledger.AccountFilter;
import org.tuoling.ledger.AccountReader;
import org.tuoling.ledger.LedgerAccountView;
import org.tuoling.ledger.BookReader;
import org.tuoling.ledger.BookView;
import org.tuoling.ledger.StatementFilter;
import org.tuoling.ledger.StatementReader;
import org.tuoling.ledger.StatementView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Download;
import org.tuoling.shared.workbook.ExportQuery;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.Workbooks;

/** The books, their accounts and the statements of these. */
@Path("/api/v1/programmes/{programme}/ledger")
@Tag(name = "ledger")
public class LedgerAccountsResource {

    private final BookReader books;
    private final AccountReader accounts;
    private final StatementReader statements;
    private final Scope scope;
    private final TrialBalanceSheet trialBalanceSheet;
    private final StatementSheet statementSheet;
    private final Workbooks workbooks;

    LedgerAccountsResource(
            BookReader books,
            AccountReader accounts,
            StatementReader statements,
            Scope scope,
            TrialBalanceSheet trialBalanceSheet,
            StatementSheet statementSheet,
            Workbooks workbooks) {
        this.books = books;
        this.accounts = accounts;
        this.statements = statements;
        this.scope = scope;
        this.trialBalanceSheet = trialBalanceSheet;
        this.statementSheet = statementSheet;
        this.workbooks = workbooks;
    }

    @GET
    @Path("/books")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "listBooks", summary = "List the books",
            description = "One for each recipient place that money was ever granted to.")
    public List<BookView> listBooks() {
        return books.all(scope.programmeId());
    }

    @GET
    @Path("/accounts")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "listLedgerAccounts", summary = "List the accounts",
            description = "Sorts by `stage` (default), from the treasury to what is settled and returned. `q` means nothing here.")
    public Page<LedgerAccountView> listLedgerAccounts(
            @BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageQuery page) {
        return accounts.page(scope.programmeId(), filter, page);
    }

    @GET
    @Path("/accounts/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "exportLedgerAccounts", summary = "Export the trial balance, account by account, as a workbook",
            description = "Filters and sorts as the list does; `limit` and `after` mean nothing here.")
    public Download exportLedgerAccounts(
            @BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageQuery page, @BeanParam @Valid ExportQuery query) {
        return workbooks.export(trialBalanceSheet, query, sink -> accounts.each(scope.programmeId(), filter, page, sink));
    }

    @GET
    @Path("/accounts/{id}")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "getLedgerAccount", summary = "Show an account")
    public LedgerAccountView getLedgerAccount(@PathParam("id") UUID id) {
        return accounts.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }

    @GET
    @Path("/accounts/{id}/statement")
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "getStatement", summary = "Show the statement of an account",
            description = "By business days, the latest first, and within a day what was written last. Balances follow the same order: what an account held after a line is what it held on that day, even when an entry was told of later. What it held when the line was written is told with the entry. `opening` and `closing` are of the days asked for, or of all. `q` and `sort` mean nothing here.")
    public StatementView getStatement(
            @PathParam("id") UUID id, @BeanParam @Valid StatementFilter filter, @BeanParam @Valid PageQuery page) {
        return statements.one(scope.programmeId(), id, filter, page).orElseThrow(Refused::notFound);
    }

    @GET
    @Path("/accounts/{id}/statement/export")
    @Produces({MediaTypes.XLSX, MediaTypes.CSV})
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "exportStatement", summary = "Export the statement of an account as a workbook",
            description = "By business days, the oldest first, with balances in that order.")
    public Download exportStatement(
            @PathParam("id") UUID id, @BeanParam @Valid StatementFilter filter, @BeanParam @Valid ExportQuery query) {
        var account = getLedgerAccount(id).account();
        return workbooks.export(statementSheet, query, sink -> statements.each(account.id(), filter, sink));
    }
}
