package org.tuoling.ledger.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.tuoling.ledger.LedgerError;
import org.tuoling.ledger.MoneyKind;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** The ledger of a place: it numbers and chains its entries. Only ever touched while its row is locked. */
@Entity
@Table(name = "ledger_book")
public class Book {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private MoneyKind moneyKind;

    private String currency;
    private long lastNumber;
    private byte[] lastHash;
    private LocalDate closedThrough;

    protected Book() {}

    /** An entry and its lines, to be written together. */
    public record Appended(JournalEntry entry, List<Posting> postings) {}

    public void requireOpen(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw Refused.at("effectiveOn", LedgerError.EFFECTIVE_IN_FUTURE);
        }
        if (closedThrough != null && !effectiveOn.isAfter(closedThrough)) {
            throw Refused.at("effectiveOn", LedgerError.PERIOD_CLOSED, closedThrough);
        }
    }

    /** Closes the month after the last closed one; the first to be closed is that of the first entry. */
    public void close(YearMonth month, YearMonth firstMonth, LocalDate today) {
        var next = closedThrough == null ? firstMonth : YearMonth.from(closedThrough).plusMonths(1);
        if (!month.equals(next)) {
            throw Refused.at("month", LedgerError.PERIOD_OUT_OF_ORDER, next);
        }
        if (!month.atEndOfMonth().isBefore(today)) {
            throw Refused.at("month", LedgerError.PERIOD_NOT_OVER);
        }
        closedThrough = month.atEndOfMonth();
    }

    /** Opens the last closed month again; the months before it stay closed. */
    public void reopen(YearMonth month, YearMonth firstMonth) {
        if (closedThrough == null || !month.equals(YearMonth.from(closedThrough))) {
            throw Refused.at("month", LedgerError.PERIOD_NOT_LAST_CLOSED);
        }
        closedThrough = month.isAfter(firstMonth) ? month.minusMonths(1).atEndOfMonth() : null;
    }

    /** Writes the next entry: numbered after the last one and chained to it. */
    public Appended append(EntryDetails details, Transfers.Made transfers, Hand hand, Instant now) {
        // the database keeps microseconds; the hash has to be of what it keeps
        var recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        var facts = new EntryFacts(
                Ids.next(),
                id,
                lastNumber + 1,
                details,
                recordedAt,
                hand,
                transfers.projectId(),
                transfers.amountMinor(),
                transfers.lines());
        byte[] hash = Seal.of(facts, lastHash);
        var entry = new JournalEntry(programmeId, facts, lastHash, hash);
        var postings = facts.lines().stream().map(line -> new Posting(facts, line)).toList();
        lastNumber = facts.number();
        lastHash = hash;
        return new Appended(entry, postings);
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    String currency() {
        return currency;
    }

    public long lastNumber() {
        return lastNumber;
    }

    public byte[] lastHash() {
        return lastHash.clone();
    }
}
