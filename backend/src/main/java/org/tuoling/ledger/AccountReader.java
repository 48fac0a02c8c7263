package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads accounts for lists, details and the trial balance in a workbook. */
@ApplicationScoped
public class AccountReader {

    private static final String COLUMNS = AccountNames.COLUMNS + """
            , a.in_minor, a.out_minor, a.posting_count,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
            """;
    private static final String FROM = "ledger_account a left join ledger_book b on b.id = a.book_id"
            + " left join place p on p.id = b.place_id" + AccountNames.JOINS;
    private static final SortFields SORTS = SortFields.byDefault("stage").number("stage", "a.step");

    private final Sql sql;

    AccountReader(Sql sql) {
        this.sql = sql;
    }

    public Page<LedgerAccountView> page(UUID programmeId, AccountFilter filter, PageQuery query) {
        return filtered(programmeId, filter).page(query, SORTS, LedgerAccountView::read);
    }

    public void each(UUID programmeId, AccountFilter filter, PageQuery query, Consumer<LedgerAccountView> sink) {
        filtered(programmeId, filter).each(query.sort, SORTS, LedgerAccountView::read, sink);
    }

    public Optional<LedgerAccountView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.id = ?",
                LedgerAccountView::read,
                programmeId,
                id);
    }

    private ListQuery filtered(UUID programmeId, AccountFilter filter) {
        return new ListQuery(sql, COLUMNS, FROM, "a.id")
                .where("a.programme_id = ?", programmeId)
                .whereIfGiven(BookOfPlace.PREDICATE.formatted("a"), filter.placeId)
                .whereIfGiven("a.stage = ?", filter.stage)
                .whereIfGiven("a.origin_id = ?", filter.originId)
                .whereIfGiven("a.project_id = ?", filter.projectId)
                .whereIfGiven("a.contract_id = ?", filter.contractId)
                .whereIfGiven("a.payee_id = ?", filter.payeeId);
    }
}
