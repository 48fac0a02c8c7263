package org.tuoling.classification;

import java.util.UUID;

/** Names a classification. */
public record ClassificationId(UUID value) {

    public static ClassificationId of(UUID value) {
        return value == null ? null : new ClassificationId(value);
    }
}
