package org.tuoling.village;

import java.util.UUID;
import org.tuoling.shared.access.Reach;

/**
 * Who reports a duty as done.
 *
 * @param personId the person he is; a person nobody is when he is none
 * @param accountId where his pictures came from; null for an import, which has none
 * @param keepsRecords whether he may report for others
 */
public record DutyDoer(UUID personId, UUID accountId, boolean keepsRecords) {

    /** The office bringing in what was kept on paper. */
    static DutyDoer office() {
        return new DutyDoer(Reach.NOBODY, null, true);
    }
}
