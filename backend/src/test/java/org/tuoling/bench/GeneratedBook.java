package org.tuoling.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;
import org.tuoling.ledger.Stage;
import org.tuoling.ledger.domain.AccountFacts;
import org.tuoling.ledger.domain.EntryDetails;
import org.tuoling.ledger.domain.EntryFacts;
import org.tuoling.ledger.domain.Seal;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.text.Ids;

/** A book of any length, copied into the database beneath the service and sealed as the service seals. */
final class GeneratedBook {

    private static final int WRITTEN_AT_ONCE = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 700;
    private static final String ENTRIES = """
            copy journal_entry (id, programme_id, book_id, number, code, effective_on, recorded_at, recorded_by_name, description, source_type,
                source_id, source_number, occasion, project_id, amount_minor, line_count, previous_hash, hash) from stdin""";
    private static final String POSTINGS = """
            copy posting (book_id, entry_number, line, code, effective_on, from_account_id, from_stage, to_account_id, to_stage, amount_minor,
                from_balance_minor, to_balance_minor, from_day_minor, to_day_minor) from stdin""";
    private static final String ACCOUNT_DAYS = """
            copy ledger_day (account_id, day, in_minor, out_minor, lowest_minor, posting_count) from stdin""";

    private final Connection connection;
    private final UUID programmeId;
    private final UUID placeId;
    private final Purpose purpose;
    private final long length;
    private final UUID id = Ids.next();
    private final Map<Stage, Account> accounts = new EnumMap<>(Stage.class);
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder postings = new StringBuilder();
    private final StringBuilder days = new StringBuilder();
    private byte[] lastHash = Seal.ofBook(id);
    private long number;

    /** Of each stage the one account there is. */
    private static final class Account {
        private final AccountFacts facts;
        private long in;
        private long out;
        private long lines;
        private Day day;

        Account(AccountFacts facts) {
            this.facts = facts;
        }
    }

    /** What went through an account on a day; days come one after the other here. */
    private static final class Day {
        private final LocalDate date;
        private long in;
        private long out;
        private long lowest = Long.MAX_VALUE;
        private long lines;

        Day(LocalDate date) {
            this.date = date;
        }

        private long balance() {
            return in - out;
        }
    }

    /**
     * An empty one.
     *
     * @param purpose all that its accounts are for
     * @param length about how many entries it will have, over which its days are spread
     */
    GeneratedBook(Connection connection, UUID programmeId, UUID placeId, Purpose purpose, long length) {
        this.connection = connection;
        this.programmeId = programmeId;
        this.placeId = placeId;
        this.purpose = purpose;
        this.length = length;
    }

    void move(EntryCode code, long amountMinor) throws SQLException, IOException {
        var from = accounts.computeIfAbsent(code.from(), this::opened);
        var to = accounts.computeIfAbsent(code.to(), this::opened);
        from.out += amountMinor;
        to.in += amountMinor;
        number++;
        moved(from, 0, amountMinor);
        moved(to, amountMinor, 0);
        var line = new EntryFacts.Line(1, from.facts, to.facts, amountMinor, from.in - from.out, to.in - to.out);
        boolean ofProject = from.facts.purpose().projectId() != null || to.facts.purpose().projectId() != null;
        write(new EntryFacts(
                Ids.next(),
                id,
                number,
                new EntryDetails(code, day(), "压测", source(code), 1, null),
                Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number),
                new Hand(null, null, "bench"),
                ofProject ? purpose.projectId() : null,
                amountMinor,
                List.of(line)), from.day.balance(), to.day.balance());
        if (number % WRITTEN_AT_ONCE == 0) {
            copy();
        }
    }

    /** Verification asks the appropriation for its grant and its receipt; of the rest no document tells. */
    private Source source(EntryCode code) {
        boolean ofAppropriation = code == EntryCode.GRANT || code == EntryCode.RECEIPT;
        return ofAppropriation
                ? new Source("appropriation", purpose.originId(), "B-" + number)
                : new Source("bench", Ids.next(), "B-" + number);
    }

    private void moved(Account account, long in, long out) {
        account.lines++;
        if (account.day == null || !account.day.date.equals(day())) {
            endDay(account);
            account.day = new Day(day());
        }
        var day = account.day;
        day.in += in;
        day.out += out;
        day.lowest = Math.min(day.lowest, day.balance());
        day.lines++;
    }

    private void endDay(Account account) {
        var day = account.day;
        if (day != null) {
            row(days, account.facts.id(), day.date, day.in, day.out, day.lowest, day.lines);
        }
    }

    private Account opened(Stage stage) {
        return new Account(new AccountFacts(Ids.next(), stage, purpose.at(stage, purpose)));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(Math.min((number - 1) * DAYS / length, DAYS));
    }

    private void write(EntryFacts entry, long fromDay, long toDay) {
        byte[] hash = Seal.of(entry, lastHash);
        var details = entry.details();
        row(entries, entry.id(), programmeId, id, entry.number(), details.code(), details.effectiveOn(), entry.recordedAt(),
                entry.hand().name(), details.description(), details.source().type(), details.source().id(), details.source().number(),
                details.occasion(), entry.projectId(), entry.amountMinor(), entry.lines().size(), lastHash, hash);
        for (EntryFacts.Line line : entry.lines()) {
            row(postings, id, entry.number(), line.number(), details.code(), details.effectiveOn(), line.from().id(), line.from().stage(),
                    line.to().id(), line.to().stage(), line.amountMinor(), line.fromBalanceMinor(), line.toBalanceMinor(), fromDay, toDay);
        }
        lastHash = hash;
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(switch (values[i]) {
                case null -> "\\N";
                case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
                default -> values[i].toString();
            });
        }
        rows.append('\n');
    }

    private void copy() throws SQLException, IOException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyIn(ENTRIES, new StringReader(entries.toString()));
        copies.copyIn(POSTINGS, new StringReader(postings.toString()));
        copies.copyIn(ACCOUNT_DAYS, new StringReader(days.toString()));
        entries.setLength(0);
        postings.setLength(0);
        days.setLength(0);
    }

    /** Writes what is left, the accounts and the book itself. */
    void finish() throws SQLException, IOException {
        accounts.values().forEach(this::endDay);
        copy();
        try (var account = connection.prepareStatement(
                        """
                        insert into ledger_account (id, programme_id, book_id, stage, origin_id, project_id, category_id, contract_id, payee_id,
                            in_minor, out_minor, posting_count) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
                var book = connection.prepareStatement(
                        """
                        insert into ledger_book (id, programme_id, place_id, money_kind, currency, last_number, last_hash, opened_at)
                        values (?, ?, ?, 'FISCAL_AID', 'CNY', ?, ?, now())
                        """)) {
            for (Account each : accounts.values()) {
                var of = each.facts.purpose();
                fill(account, each.facts.id(), programmeId, id, each.facts.stage().name(), of.originId(), of.projectId(), of.categoryId(),
                        of.contractId(), of.payeeId(), each.in, each.out, each.lines);
                account.executeUpdate();
            }
            fill(book, id, programmeId, placeId, number, lastHash);
            book.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    UUID account(Stage stage) {
        return accounts.get(stage).facts.id();
    }

    long entries() {
        return number;
    }
}
