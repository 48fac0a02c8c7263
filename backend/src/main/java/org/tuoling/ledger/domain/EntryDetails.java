package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Reversal;
import org.tuoling.ledger.Source;

/**
 * What an entry says of its document.
 *
 * @param occasion the how manieth time the document posts this: once more after each reversal
 * @param reversesId the entry this one takes back, or null
 */
public record EntryDetails(
        EntryCode code, LocalDate effectiveOn, String description, Source source, int occasion, UUID reversesId) {

    public static EntryDetails of(Movement movement, int occasion) {
        return new EntryDetails(
                movement.code(), movement.effectiveOn(), movement.description(), movement.source(), occasion, null);
    }

    public static EntryDetails of(JournalEntry reversed, Reversal reversal) {
        return new EntryDetails(
                EntryCode.REVERSAL, reversal.effectiveOn(), reversal.reason(), reversed.source(), 1, reversed.id());
    }
}
