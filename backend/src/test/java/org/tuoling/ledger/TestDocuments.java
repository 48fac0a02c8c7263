package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A feature whose documents tests post: it takes back whatever is reversed, but for documents that are settled. */
@ApplicationScoped
class TestDocuments implements LedgerSource {

    static final String TYPE = "test-document";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        // nothing of it is kept
    }
}
