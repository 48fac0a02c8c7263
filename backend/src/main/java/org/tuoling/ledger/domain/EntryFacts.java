package org.tuoling.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.access.Hand;

/** All an entry says: what its seal is of. */
public record EntryFacts(
        UUID id,
        UUID bookId,
        long number,
        EntryDetails details,
        Instant recordedAt,
        Hand hand,
        UUID projectId,
        long amountMinor,
        List<Line> lines) {

    /** One posting, and what both accounts held after it. */
    public record Line(
            int number,
            AccountFacts from,
            AccountFacts to,
            long amountMinor,
            long fromBalanceMinor,
            long toBalanceMinor) {}
}
