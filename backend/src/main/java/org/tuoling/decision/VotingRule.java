package org.tuoling.decision;

/**
 * What makes a vote valid and what makes it pass, both as parts of those who should attend: whoever is absent, has
 * recused himself or abstains counts against.
 */
public record VotingRule(Share present, Share yes) {

    /** What holds where a matter says nothing else; two thirds must be there to appoint somebody. */
    public static VotingRule usualFor(DecisionKind kind) {
        return new VotingRule(kind == DecisionKind.APPOINTMENT ? Share.TWO_THIRDS : Share.MORE_THAN_HALF, Share.MORE_THAN_HALF);
    }

    public DecisionState resultOf(Tally tally) {
        if (!present.isReachedBy(tally.present(), tally.shouldAttend())) {
            return DecisionState.INQUORATE;
        }
        return yes.isReachedBy(tally.yes(), tally.shouldAttend()) ? DecisionState.PASSED : DecisionState.REJECTED;
    }
}
