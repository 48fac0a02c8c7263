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
import org.tuoling.ledger.Hand;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;
import org.tuoling.ledger.Stage;
import org.tuoling.ledger.domain.AccountFacts;
import org.tuoling.ledger.domain.EntryDetails;
import org.tuoling.ledger.domain.EntryFacts;
import org.tuoling.ledger.domain.Seal;
import org.tuoling.shared.text.Ids;

/** A book of any length, copied into the database beneath the service and sealed as the service seals. */
final class GeneratedBook {

    private static final int WRITTEN_AT_ONCE = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 700;
    private static final String ENTRIES = """
            copy journal_entry (id, programme_id, book_id, number, code, effective_on, recorded_at, recorded_by, description, source_type,
                source_id, source_number, occasion, project_id, amount_minor, line_count, previous_hash, hash) from stdin""";
    private static final String POSTINGS = """
            copy posting (book_id, entry_number, line, code, effective_on, from_account_id, from_stage, to_account_id, to_stage, amount_minor,
                from_balance_minor, to_balance_minor) from stdin""";

    private final Connection connection;
    private final UUID programmeId;
    private final UUID placeId;
    private final Purpose purpose;
    private final long length;
    private final UUID id = Ids.next();
    private final Map<Stage, Account> accounts = new EnumMap<>(Stage.class);
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder postings = new StringBuilder();
    private byte[] lastHash = Seal.ofBook(id);
    private long number;

    /** Of each stage the one account there is. */
    private static final class Account {
        private final AccountFacts facts;
        private long in;
        private long out;
        private long lines;

        Account(AccountFacts facts) {
            this.facts = facts;
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
        from.lines++;
        to.lines++;
        number++;
        var line = new EntryFacts.Line(1, from.facts, to.facts, amountMinor, from.in - from.out, to.in - to.out);
        boolean ofProject = from.facts.purpose().projectId() != null || to.facts.purpose().projectId() != null;
        write(new EntryFacts(
                Ids.next(),
                id,
                number,
                new EntryDetails(code, day(), "压测", new Source("bench", Ids.next(), "B-" + number), 1, null),
                Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number),
                new Hand(null, "bench"),
                ofProject ? purpose.projectId() : null,
                amountMinor,
                List.of(line)));
        if (number % WRITTEN_AT_ONCE == 0) {
            copy();
        }
    }

    private Account opened(Stage stage) {
        return new Account(new AccountFacts(Ids.next(), stage, purpose.at(stage, purpose)));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(Math.min(number * DAYS / length, DAYS));
    }

    private void write(EntryFacts entry) {
        byte[] hash = Seal.of(entry, lastHash);
        var details = entry.details();
        row(entries, entry.id(), programmeId, id, entry.number(), details.code(), details.effectiveOn(), entry.recordedAt(),
                entry.hand().username(), details.description(), details.source().type(), details.source().id(), details.source().number(),
                details.occasion(), entry.projectId(), entry.amountMinor(), entry.lines().size(), lastHash, hash);
        for (EntryFacts.Line line : entry.lines()) {
            row(postings, id, entry.number(), line.number(), details.code(), details.effectiveOn(), line.from().id(), line.from().stage(),
                    line.to().id(), line.to().stage(), line.amountMinor(), line.fromBalanceMinor(), line.toBalanceMinor());
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
        entries.setLength(0);
        postings.setLength(0);
    }

    /** Writes what is left, the accounts and the book itself. */
    void finish() throws SQLException, IOException {
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
