package org.tuoling.progress;

import java.util.UUID;

/**
 * Who does something to a report.
 *
 * @param accountId null for what was done on paper
 * @param personId null for an account that belongs to nobody deployed
 */
public record Hand(UUID accountId, UUID personId) {

    public static Hand onPaper(UUID personId) {
        return new Hand(null, personId);
    }
}
