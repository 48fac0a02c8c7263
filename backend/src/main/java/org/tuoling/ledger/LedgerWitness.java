package org.tuoling.ledger;

/**
 * Records outside the books that tell what has to be in them. Whoever rewrites a book so that it is in itself sound has to
 * rewrite them too. A feature that posts has one for each type of record; verification asks all of them at once.
 */
public interface LedgerWitness {

    /** The type of the records, and of the sources of their entries: {@link Source#type()}. */
    String type();

    Matter matter();

    /** The query that tells it for all programmes, with the columns of its {@link Matter}. */
    String says();

    /** What records can tell. */
    enum Matter {
        /**
         * Each entry that is there and not taken back: {@code programme_id, place_id, id, number} of the record,
         * {@code code, minor, day}. A grant and its revocation take each other back.
         */
        ENTRIES,
        /**
         * What has come as far as a stage, wherever it went from there: {@code programme_id, place_id, number} of the record,
         * {@code project_id, category_id, contract_id} (null before there is one), {@code stage, minor}.
         */
        BALANCES,
        /** Where the chain of a book once ended: {@code programme_id, place_id, number} of the record, {@code entry_number, hash} in hexadecimal digits. */
        ENDS
    }
}
