package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;
import org.tuoling.ledger.domain.Book;
import org.tuoling.ledger.domain.Books;
import org.tuoling.ledger.domain.JournalEntries;
import org.tuoling.ledger.domain.PeriodEvent;
import org.tuoling.ledger.domain.PeriodEvents;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Closes months of a book in their order, and opens the last one again. */
@ApplicationScoped
public class PeriodDesk {

    private final Books books;
    private final JournalEntries entries;
    private final PeriodEvents events;
    private final Hands hands;
    private final Today today;

    PeriodDesk(Books books, JournalEntries entries, PeriodEvents events, Hands hands, Today today) {
        this.books = books;
        this.entries = entries;
        this.events = events;
        this.hands = hands;
        this.today = today;
    }

    /** @return the id of the event */
    @Transactional
    public UUID close(UUID programmeId, PlaceId place, YearMonth month) {
        var book = locked(programmeId, place);
        book.close(month, firstMonth(book), today.date());
        return record(book, month, PeriodEventKind.CLOSED, null);
    }

    /** @return the id of the event */
    @Transactional
    public UUID reopen(UUID programmeId, PlaceId place, YearMonth month, String reason) {
        var book = locked(programmeId, place);
        book.reopen(month, firstMonth(book));
        return record(book, month, PeriodEventKind.REOPENED, reason);
    }

    private Book locked(UUID programmeId, PlaceId place) {
        return books.lockedIfOpened(programmeId, place)
                .orElseThrow(() -> Refused.at("placeId", LedgerError.BOOK_UNKNOWN));
    }

    private YearMonth firstMonth(Book book) {
        return YearMonth.from(entries.firstDay(book.programmeId(), book.id()));
    }

    private UUID record(Book book, YearMonth month, PeriodEventKind kind, String reason) {
        var event = new PeriodEvent(book, events.count("bookId", book.id()) + 1, month, kind, reason, hands.recording(), today.now());
        events.persistAndFlush(event);
        return event.id();
    }
}
