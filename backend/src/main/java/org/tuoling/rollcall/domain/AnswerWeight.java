package org.tuoling.rollcall.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.tuoling.rollcall.AnsweredBy;

/**
 * Which of two answers for one person counts: the heavier. A leader's outweighs the person's own, because he answers for
 * it with a reason; of leaders' answers the latest is the heaviest, of the person's own the earliest. This orders any
 * answers whichever came first over the wire, so the outcome does not depend on the line.
 */
record AnswerWeight(AnsweredBy by, Instant countedAt, UUID id) implements Comparable<AnswerWeight> {

    private static final Comparator<AnswerWeight> IN_TIME =
            Comparator.comparing(AnswerWeight::countedAt).thenComparing(AnswerWeight::id);

    @Override
    public int compareTo(AnswerWeight other) {
        if (by != other.by) {
            return by == AnsweredBy.LEADER ? 1 : -1;
        }
        return by == AnsweredBy.LEADER ? IN_TIME.compare(this, other) : IN_TIME.compare(other, this);
    }
}
