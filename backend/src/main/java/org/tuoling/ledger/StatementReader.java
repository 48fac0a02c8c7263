package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.Sql;

/**
 * Reads the statement of an account. Each posting keeps what the account held after it, so a page costs the same however long
 * the statement is. Lines come in the order in which they were written; of certain days, in the order of the days.
 */
@ApplicationScoped
public class StatementReader {

    /** Counting lines of certain days stops here; all lines are counted with the account. */
    private static final int COUNT_BOUND = 10_000;

    private static final String LINES = """
            select l.entry_number, l.line, l.effective_on, l.amount_minor, %1$s_balance_minor as balance_minor,
                   %2$s_account_id as other_id, %3$s as came, l.book_id
            from posting l where l.%1$s_account_id = ?""";
    private static final String CAME = LINES.formatted("to", "from", "true");
    private static final String WENT = LINES.formatted("from", "to", "false");
    private static final String SHOWN = """
            select s.*, e.id as entry_id, e.number, e.code, e.recorded_at, e.description, e.source_type, e.source_id,
                   e.source_number, %s
            from (%s) s join journal_entry e on e.book_id = s.book_id and e.number = s.entry_number
            join ledger_account a on a.id = s.other_id %s order by %s""";

    private final Sql sql;

    StatementReader(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public Page<StatementLineView> page(LedgerAccountView account, StatementFilter filter, PageQuery query) {
        var part = new Part(filter, true);
        if (query.after != null && !query.after.isEmpty()) {
            part.after(StatementPosition.decoded(query.after));
        }
        String limit = " limit " + (query.limit + 1);
        var found = sql.list(
                part.text(limit), StatementLineView::read, part.argumentsOf(account.account().id()));
        var shown = found.size() > query.limit ? found.subList(0, query.limit) : found;
        String next = found.size() > query.limit ? StatementPosition.of(shown.getLast()).encoded() : null;
        long total = filter.isEmpty() ? account.postings() : counted(account.account().id(), filter);
        return filter.isEmpty()
                ? new Page<>(shown, total, true, next)
                : new Page<>(shown, Math.min(total, COUNT_BOUND), total <= COUNT_BOUND, next);
    }

    /** Oldest first, to the last line. */
    public void each(UUID accountId, StatementFilter filter, Consumer<StatementLineView> sink) {
        var part = new Part(filter, false);
        sql.each(part.text(""), row -> sink.accept(StatementLineView.read(row)), part.argumentsOf(accountId));
    }

    private long counted(UUID accountId, StatementFilter filter) {
        var part = new Part(filter, true);
        return sql.one(
                        "select count(*) as lines from (" + part.lines("") + " limit " + (COUNT_BOUND + 1) + ") m",
                        row -> row.number("lines"),
                        part.argumentsOf(accountId))
                .orElseThrow();
    }

    /** The part of a statement that is asked for: both its sides are read from an index in order, and merged. */
    private static final class Part {

        private final String keys;
        private final String direction;
        private final StringBuilder where = new StringBuilder();
        private final List<Object> arguments = new ArrayList<>();

        Part(StatementFilter filter, boolean newestFirst) {
            this.keys = (filter.isEmpty() ? "" : "%1$seffective_on%2$s, ") + "%1$sentry_number%2$s, %1$sline%2$s";
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
            boolean byDay = keys.contains("effective_on");
            var values = new ArrayList<Object>();
            if (byDay) {
                values.add(position.effectiveOn());
            }
            values.add(position.number());
            values.add(position.line());
            and("(" + keys.formatted("l.", "") + ") < (" + (byDay ? "?, ?, ?" : "?, ?") + ")", values.toArray());
        }

        String lines(String limit) {
            String each = where + " order by " + keys.formatted("l.", direction) + limit;
            return "(" + CAME + each + ") union all (" + WENT + each + ")";
        }

        String text(String limit) {
            String merged = "select * from (" + lines(limit) + ") m order by " + keys.formatted("m.", direction) + limit;
            return SHOWN.formatted(AccountNames.COLUMNS, merged, AccountNames.JOINS, keys.formatted("s.", direction));
        }

        Object[] argumentsOf(UUID accountId) {
            var all = new ArrayList<Object>();
            for (int side = 0; side < 2; side++) {
                all.add(accountId);
                all.addAll(arguments);
            }
            return all.toArray();
        }
    }
}
