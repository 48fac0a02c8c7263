package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads payees for lists, details and exports. */
@ApplicationScoped
public class PayeeReader {

    private static final String COLUMNS =
            """
            p.id, p.code, p.name, p.kind, p.credit_code, p.bank_name, p.bank_account, p.version,
            payee_is_used(p.programme_id, p.id) as used, p.proposed_bank_name, p.proposed_bank_account,
            p.proposed_by_account_id, p.proposed_by_person_id, p.proposed_by_name, p.proposed_at,
            p.account_confirmed_by_account_id, p.account_confirmed_by_person_id, p.account_confirmed_by_name
            """;
    private static final String ONE = "select " + COLUMNS + " from payee p where p.programme_id = ? and ";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "p.code").text("name", "p.name");

    private final Sql sql;

    PayeeReader(Sql sql) {
        this.sql = sql;
    }

    public Page<PayeeView> page(UUID programmeId, PayeeFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, PayeeView::read);
    }

    public void each(UUID programmeId, PayeeFilter filter, PageQuery query, Consumer<PayeeView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, PayeeView::read, sink);
    }

    public Optional<PayeeView> one(UUID programmeId, UUID id) {
        return sql.one(ONE + "p.id = ?", PayeeView::read, programmeId, id);
    }

    public Optional<PayeeView> coded(UUID programmeId, String code) {
        return sql.one(ONE + "p.code = ?", PayeeView::read, programmeId, code);
    }

    private ListQuery filtered(UUID programmeId, PayeeFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, "payee p", "p.id")
                .where("p.programme_id = ?", programmeId)
                .whereIfGiven("p.kind = ?", filter.kind)
                .search("p.search_text", typed);
    }
}
