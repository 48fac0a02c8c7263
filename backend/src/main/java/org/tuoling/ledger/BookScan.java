package org.tuoling.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.ledger.domain.AccountFacts;
import org.tuoling.ledger.domain.BookCheck;
import org.tuoling.ledger.domain.DayTotals;
import org.tuoling.ledger.domain.EntryDetails;
import org.tuoling.ledger.domain.EntryFacts;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Reads a book from its first line to its last for the check, in no more memory than its accounts and their days need. */
final class BookScan {

    private static final String LINES = """
            select e.id, e.number, e.code, e.effective_on, e.recorded_at, e.recorded_by_account_id,
                   e.recorded_by_person_id, e.recorded_by_name, e.description,
                   e.source_type, e.source_id, e.source_number, e.occasion, e.reverses_id, e.project_id, e.amount_minor,
                   e.line_count, e.previous_hash, e.hash,
                   l.line, l.code as line_code, l.effective_on as line_on, l.from_account_id, l.from_stage, l.to_account_id,
                   l.to_stage, l.amount_minor as line_minor, l.from_balance_minor, l.to_balance_minor, l.from_day_minor, l.to_day_minor
            from journal_entry e left join posting l on l.book_id = e.book_id and l.entry_number = e.number
            where e.book_id = ? order by e.number, l.line
            """;
    private static final String ACCOUNTS = """
            select a.id, a.stage, a.origin_id, a.project_id, a.category_id, a.contract_id, a.payee_id, a.in_minor, a.out_minor
            from ledger_account a where a.book_id = ? order by a.id
            """;
    private static final String DAYS = """
            select d.account_id, d.day, d.in_minor, d.out_minor, d.lowest_minor, d.posting_count
            from ledger_account a join ledger_day d on d.account_id = a.id where a.book_id = ? order by d.account_id, d.day
            """;
    private static final String CLOSINGS = """
            select v.number, v.kind, v.month, v.last_number, v.last_hash, e.hash from ledger_period_event v
            left join journal_entry e on e.book_id = v.book_id and e.number = v.last_number
            where v.book_id = ? order by v.number
            """;

    private final Sql sql;
    private final UUID bookId;
    private final BookCheck check;
    private final Map<UUID, AccountFacts> accounts = new HashMap<>();

    BookScan(Sql sql, UUID bookId) {
        this.sql = sql;
        this.bookId = bookId;
        this.check = new BookCheck(bookId);
    }

    /**
     * Checks all of it.
     *
     * @param lastNumber of the last entry, as the book says
     * @param lastHash of the last entry, as the book says
     * @param closedThrough as the book says; null when it never was closed
     */
    BookCheck checked(long lastNumber, byte[] lastHash, LocalDate closedThrough) {
        sql.each(ACCOUNTS, row -> accounts.put(row.id("id"), account(row)), bookId);
        sql.each(CLOSINGS, this::closing, bookId);
        var entries = new Entries();
        sql.each(LINES, entries::line, bookId);
        entries.finish();
        check.end(lastNumber, lastHash);
        sql.each(CLOSINGS, row -> check.witness(row.number("last_number"), row.bytes("last_hash"), row.bytes("hash")), bookId);
        check.closedThrough(closedThrough);
        sql.each(ACCOUNTS, row -> check.account(row.id("id"), row.number("in_minor"), row.number("out_minor")), bookId);
        sql.each(DAYS, row -> check.day(day(row)), bookId);
        check.noMoreDays();
        return check;
    }

    private void closing(Row row) {
        check.closing(
                row.integer("number"),
                row.oneOf(PeriodEventKind.class, "kind"),
                YearMonth.from(row.date("month")),
                row.number("last_number"));
    }

    private static DayTotals day(Row row) {
        return new DayTotals(
                row.id("account_id"),
                row.date("day"),
                row.number("in_minor"),
                row.number("out_minor"),
                row.number("lowest_minor"),
                row.number("posting_count"));
    }

    private static AccountFacts account(Row row) {
        var purpose = new Purpose(
                row.id("origin_id"), row.id("project_id"), row.id("category_id"), row.id("contract_id"), row.id("payee_id"));
        return new AccountFacts(row.id("id"), row.oneOf(Stage.class, "stage"), purpose);
    }

    /** Puts the lines of each entry together: they come one after the other. */
    private final class Entries {

        private BookCheck.Found current;
        private List<EntryFacts.Line> lines = new ArrayList<>();
        private List<BookCheck.OfDay> days = new ArrayList<>();
        private boolean agree = true;

        void line(Row row) {
            if (current == null || row.number("number") != current.facts().number()) {
                finish();
                lines = new ArrayList<>();
                days = new ArrayList<>();
                agree = true;
                current = found(row, lines, days);
            }
            if (row.integer("line") != null) {
                add(row);
            }
        }

        private void add(Row row) {
            var from = accounts.get(row.id("from_account_id"));
            var to = accounts.get(row.id("to_account_id"));
            if (from == null || to == null) {
                agree = false;
                return;
            }
            var details = current.facts().details();
            agree = agree
                    && row.text("line_code").equals(details.code().name())
                    && row.date("line_on").equals(details.effectiveOn())
                    && row.text("from_stage").equals(from.stage().name())
                    && row.text("to_stage").equals(to.stage().name());
            lines.add(new EntryFacts.Line(
                    row.integer("line"),
                    from,
                    to,
                    row.number("line_minor"),
                    row.number("from_balance_minor"),
                    row.number("to_balance_minor")));
            days.add(new BookCheck.OfDay(row.number("from_day_minor"), row.number("to_day_minor")));
        }

        void finish() {
            if (current != null) {
                check.entry(agree ? current : current.disagreeing());
            }
        }
    }

    private BookCheck.Found found(Row row, List<EntryFacts.Line> lines, List<BookCheck.OfDay> days) {
        var source = new Source(row.text("source_type"), row.id("source_id"), row.text("source_number"));
        var details = new EntryDetails(
                row.oneOf(EntryCode.class, "code"),
                row.date("effective_on"),
                row.text("description"),
                source,
                row.integer("occasion"),
                row.id("reverses_id"));
        var facts = new EntryFacts(
                row.id("id"),
                bookId,
                row.number("number"),
                details,
                row.instant("recorded_at"),
                Hand.read(row, "recorded_by"),
                row.id("project_id"),
                row.number("amount_minor"),
                lines);
        return new BookCheck.Found(
                facts, days, row.integer("line_count"), true, row.bytes("previous_hash"), row.bytes("hash"));
    }
}
