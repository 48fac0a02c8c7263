package org.tuoling.fundsreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.fundsreport.domain.ChainEnd;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** The books of the ledger, as far as a report has to know how they stand. */
@ApplicationScoped
class ReportedBooks {

    private final Sql sql;

    ReportedBooks(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param closedThrough the last day nothing takes effect on any more; null while every month is open
     * @param end of the chain of its entries
     */
    record Book(UUID id, LocalDate closedThrough, ChainEnd end) {

        private static Book read(Row row) {
            return new Book(
                    row.id("id"), row.date("closed_through"), new ChainEnd(row.number("last_number"), row.text("last_hash")));
        }

        boolean isClosed(YearMonth month) {
            return closedThrough != null && !closedThrough.isBefore(month.atEndOfMonth());
        }
    }

    Optional<Book> find(UUID programmeId, PlaceId place) {
        return book("", programmeId, place);
    }

    /** The book of a place, held so that its months are not opened again meanwhile; nothing is posted to it either, so not for long. */
    Optional<Book> held(UUID programmeId, PlaceId place) {
        return book(" for share", programmeId, place);
    }

    private Optional<Book> book(String lock, UUID programmeId, PlaceId place) {
        return sql.one(
                """
                select id, closed_through, last_number, encode(last_hash, 'hex') as last_hash from ledger_book
                where programme_id = ? and place_id = ? and money_kind = 'FISCAL_AID'
                """ + lock,
                Book::read,
                programmeId,
                place.value());
    }

    /** How often a month was opened again. */
    long reopenings(UUID programmeId, Book book, YearMonth month) {
        return sql.one(
                        """
                        select count(*) as times from ledger_period_event
                        where programme_id = ? and book_id = ? and month = ? and kind = 'REOPENED'
                        """,
                        row -> row.number("times"),
                        programmeId,
                        book.id(),
                        month.atDay(1))
                .orElseThrow();
    }
}
