package org.tuoling.classification;

import java.util.UUID;

/** Names a term of a classification. */
public record TermId(UUID value) {

    public static TermId of(UUID value) {
        return value == null ? null : new TermId(value);
    }
}
