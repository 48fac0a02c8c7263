package org.tuoling.care;

import java.util.UUID;

/** Names an appraisal. */
public record AppraisalId(UUID value) {

    public static AppraisalId of(UUID value) {
        return value == null ? null : new AppraisalId(value);
    }
}
