package org.tuoling.attachment;

import java.util.UUID;

/**
 * A document to be made of a file that has been received.
 *
 * @param recordType null, as {@code recordId}, when the record it is for has still to be saved
 */
public record NewDocument(String recordType, UUID recordId, DocumentKind kind, String title, ReceivedFile file) {

    boolean isBound() {
        return recordId != null;
    }
}
