package org.tuoling.history;

import java.util.UUID;

/** A record has been removed, in the transaction that is still open; what hangs on it from elsewhere goes with it. */
public record RecordRemoved(UUID programmeId, String recordType, UUID recordId) {}
