package org.tuoling.ledger;

/** Narrows accounts or entries to the book of a place. */
final class BookOfPlace {

    static final String PREDICATE =
            "%1$s.book_id = (select k.id from ledger_book k where k.programme_id = %1$s.programme_id and k.place_id = ?)";

    private BookOfPlace() {}
}
