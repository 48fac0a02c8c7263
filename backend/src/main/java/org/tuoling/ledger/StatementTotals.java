package org.tuoling.ledger;

import java.time.LocalDate;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * What an account held before certain days and what moved on them, added up from its days and not from its lines: however many
 * lines there are, there are no more days than have passed.
 */
record StatementTotals(long openingMinor, long inMinor, long outMinor, long postings) {

    private static final String OF_DAYS =
            """
            select a.in_minor - a.out_minor - coalesce(sum(d.in_minor - d.out_minor), 0) as opening,
                   coalesce(sum(d.in_minor) filter (where d.day <= ?), 0) as came,
                   coalesce(sum(d.out_minor) filter (where d.day <= ?), 0) as went,
                   coalesce(sum(d.posting_count) filter (where d.day <= ?), 0) as postings
            from ledger_account a left join ledger_day d on d.account_id = a.id and d.day >= ?
            where a.id = ? group by a.id
            """;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static StatementTotals of(Sql sql, LedgerAccountView account, StatementFilter filter) {
        if (filter.isEmpty()) {
            return new StatementTotals(0, account.in().minor(), account.out().minor(), account.postings());
        }
        var from = filter.from == null ? FIRST : filter.from;
        var to = filter.to == null ? LAST : filter.to;
        return sql.one(OF_DAYS, StatementTotals::read, to, to, to, from, account.account().id())
                .orElseThrow();
    }

    private static StatementTotals read(Row row) {
        return new StatementTotals(row.number("opening"), row.number("came"), row.number("went"), row.number("postings"));
    }

    Balance opening() {
        return Balance.of(openingMinor);
    }

    Balance closing() {
        return Balance.of(openingMinor + inMinor - outMinor);
    }

    Money in() {
        return Money.cny(inMinor);
    }

    Money out() {
        return Money.cny(outMinor);
    }
}
