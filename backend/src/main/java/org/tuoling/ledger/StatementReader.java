package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.Sql;

/**
 * Reads the statement of an account, in the order of the business days, so that what it held after each line is what it held on
 * that day, however late the line was told of. A line keeps what its day came to with it, and the days are counted back
 * from what the account holds: a page costs the same however long the statement is.
 */
@ApplicationScoped
public class StatementReader {

    private static final String LINES = """
            select l.entry_number, l.line, l.effective_on, l.amount_minor, l.%1$s_day_minor as day_minor,
                   l.%2$s_account_id as other_id, %3$s as came, l.book_id
            from posting l where l.%1$s_account_id = ?""";
    private static final String CAME = LINES.formatted("to", "from", "true");
    private static final String WENT = LINES.formatted("from", "to", "false");
    private static final String SHOWN = """
            with shown as (%2$s), days as (
                select d.day, h.in_minor - h.out_minor - sum(d.in_minor - d.out_minor) over (order by d.day desc) as opening_minor
                from ledger_day d join ledger_account h on h.id = d.account_id
                where d.account_id = ? and d.day >= (select min(effective_on) from shown))
            select s.*, d.opening_minor + s.day_minor as balance_minor, e.id as entry_id, e.number, e.code, e.recorded_at,
                   e.description, e.source_type, e.source_id, e.source_number, %1$s
            from shown s join days d on d.day = s.effective_on
            join journal_entry e on e.book_id = s.book_id and e.number = s.entry_number
            join ledger_account a on a.id = s.other_id %3$s order by %4$s""";

    private final Sql sql;
    private final AccountReader accounts;

    StatementReader(Sql sql, AccountReader accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    /** Newest first; on a snapshot, so that the lines go with the totals whatever is posted meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<StatementView> one(UUID programmeId, UUID accountId, StatementFilter filter, PageQuery query) {
        sql.update("set transaction isolation level repeatable read, read only");
        return accounts.one(programmeId, accountId).map(account -> {
            var totals = StatementTotals.of(sql, account, filter);
            var lines = page(accountId, filter, query, totals.postings());
            return new StatementView(totals.opening(), totals.in(), totals.out(), totals.closing(), lines);
        });
    }

    private Page<StatementLineView> page(UUID accountId, StatementFilter filter, PageQuery query, long total) {
        var part = new Part(filter, true);
        if (query.after != null && !query.after.isEmpty()) {
            part.after(StatementPosition.decoded(query.after));
        }
        var found = sql.list(part.text(" limit " + (query.limit + 1)), StatementLineView::read, part.argumentsOf(accountId));
        boolean more = found.size() > query.limit;
        var shown = more ? found.subList(0, query.limit) : found;
        return new Page<>(shown, total, true, more ? StatementPosition.of(shown.getLast()).encoded() : null);
    }

    /** Oldest first, to the last line. */
    public void each(UUID accountId, StatementFilter filter, Consumer<StatementLineView> sink) {
        var part = new Part(filter, false);
        sql.each(part.text(""), row -> sink.accept(StatementLineView.read(row)), part.argumentsOf(accountId));
    }

    /** The part of a statement that is asked for: both its sides are read from an index in order, and merged. */
    private static final class Part {

        private static final String KEYS = "%1$seffective_on%2$s, %1$sentry_number%2$s, %1$sline%2$s";

        private final String direction;
        private final StringBuilder where = new StringBuilder();
        private final List<Object> arguments = new ArrayList<>();

        Part(StatementFilter filter, boolean newestFirst) {
            this.direction = newestFirst ? " desc" : "";
            if (filter.from != null) {
                and("l.effective_on >= ?", filter.from);
            }
            if (filter.to != null) {
                and("l.effective_on <= ?", filter.to);
            }
        }

        private void and(String predicate, Object... values) {
            where.append(" and ").append(predicate);
            arguments.addAll(List.of(values));
        }

        void after(StatementPosition position) {
            and("(" + KEYS.formatted("l.", "") + ") < (?, ?, ?)", position.effectiveOn(), position.number(), position.line());
        }

        String text(String limit) {
            String each = where + " order by " + KEYS.formatted("l.", direction) + limit;
            String merged = "select * from ((" + CAME + each + ") union all (" + WENT + each + ")) m order by "
                    + KEYS.formatted("m.", direction) + limit;
            return SHOWN.formatted(AccountNames.COLUMNS, merged, AccountNames.JOINS, KEYS.formatted("s.", direction));
        }

        Object[] argumentsOf(UUID accountId) {
            var all = new ArrayList<Object>();
            for (int side = 0; side < 2; side++) {
                all.add(accountId);
                all.addAll(arguments);
            }
            all.add(accountId);
            return all.toArray();
        }
    }
}
