package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.ledger.domain.LedgerAccounts;
import org.tuoling.ledger.domain.Book;
import org.tuoling.ledger.domain.Books;
import org.tuoling.ledger.domain.EntryDetails;
import org.tuoling.ledger.domain.JournalEntries;
import org.tuoling.ledger.domain.JournalEntry;
import org.tuoling.ledger.domain.Postings;
import org.tuoling.ledger.domain.Transfers;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/**
 * Posts movements of money. A feature posts in the transaction of its own record, so both are there or neither is, and
 * posts last: the book is locked until the transaction ends, and everything else of the place waits for it. A book is
 * opened when the first money is posted to its place.
 */
@ApplicationScoped
public class Ledger {

    private final Books books;
    private final LedgerAccounts accounts;
    private final JournalEntries entries;
    private final Postings postings;
    private final Instance<LedgerSource> sources;
    private final Hands hands;
    private final Today today;

    Ledger(
            Books books,
            LedgerAccounts accounts,
            JournalEntries entries,
            Postings postings,
            @Any Instance<LedgerSource> sources,
            Hands hands,
            Today today) {
        this.books = books;
        this.accounts = accounts;
        this.entries = entries;
        this.postings = postings;
        this.sources = sources;
        this.hands = hands;
        this.today = today;
    }

    /**
     * Moves money, or refuses: too little of it ({@link LedgerError#INSUFFICIENT}), a day before it was there
     * ({@link LedgerError#NOT_YET_THERE}), a closed month, a day in the future, a record that has posted this already.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EntryId post(UUID programmeId, Movement movement) {
        if (movement.amount().minor() <= 0) {
            throw Refused.at("amount", LedgerError.AMOUNT_NOT_POSITIVE);
        }
        var book = books.locked(programmeId, movement.place(), today.now());
        book.requireOpen(movement.effectiveOn(), today.date());
        var source = movement.source();
        int occasion = entries.nextOccasion(programmeId, source, movement.code());
        var transfers = new Transfers(accounts, book).of(movement);
        return append(book, EntryDetails.of(movement, occasion), transfers);
    }

    /** What the accounts of a place hold at a stage for a purpose. */
    public Money balance(UUID programmeId, PlaceId place, Stage stage, Purpose purpose) {
        return Money.cny(accounts.balance(programmeId, place, stage, purpose));
    }

    /** Takes an entry back by its mirror, by another hand than the one that recorded it; its document is taken back with it. */
    @Transactional
    public EntryId reverse(UUID programmeId, EntryId id, Reversal reversal) {
        var entry = entries.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        entry.requireReversible(hands.recording(), reversal.effectiveOn());
        refuseReversed(entry);
        sourceOf(entry).reversed(programmeId, entry.sourceId(), entry.code(), reversal.reason());
        var book = books.locked(entry.bookId());
        refuseReversed(entry);
        book.requireOpen(reversal.effectiveOn(), today.date());
        var lines = postings.of(book.id(), entry.number());
        var transfers = new Transfers(accounts, book).mirrored(lines, reversal.effectiveOn());
        return append(book, EntryDetails.of(entry, reversal), transfers);
    }

    private void refuseReversed(JournalEntry entry) {
        if (entries.isReversed(entry.id())) {
            throw new Refused(LedgerError.ALREADY_REVERSED);
        }
    }

    private LedgerSource sourceOf(JournalEntry entry) {
        return sources.stream()
                .filter(source -> source.type().equals(entry.sourceType()))
                .findFirst()
                .orElseThrow(() -> new Refused(LedgerError.SOURCE_KEEPS_ENTRY));
    }

    private EntryId append(Book book, EntryDetails details, Transfers.Made transfers) {
        var appended = book.append(details, transfers, hands.recording(), today.now());
        entries.persist(appended.entry());
        postings.persist(appended.postings());
        entries.flush();
        return new EntryId(appended.entry().id());
    }
}
