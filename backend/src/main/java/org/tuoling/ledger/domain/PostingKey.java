package org.tuoling.ledger.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which line of which entry of which book. */
@Embeddable
record PostingKey(UUID bookId, long entryNumber, int line) {}
