package org.tuoling.decision;

/**
 * What makes a vote valid and what makes it pass, both as parts of those who should attend: whoever is absent, has
 * recused himself or abstains counts against.
 *
 * @param minimumRoster how many should attend at least; fewer do not decide collectively, whatever they vote
 */
public record VotingRule(int minimumRoster, Share present, Share yes) {

    /** No matter gets by with fewer: of two, more than half is both of them, and one alone is no committee. */
    public static final int LEAST_ROSTER = 3;

    /** What holds where a matter says nothing else; two thirds must be there to appoint somebody. */
    public static VotingRule usualFor(DecisionKind kind) {
        var present = kind == DecisionKind.APPOINTMENT ? Share.TWO_THIRDS : Share.MORE_THAN_HALF;
        return new VotingRule(LEAST_ROSTER, present, Share.MORE_THAN_HALF);
    }

    /** Whether something may pass by this one that would not have passed by the other. */
    public boolean isLaxerThan(VotingRule other) {
        return minimumRoster < other.minimumRoster
                || present.isLaxerThan(other.present)
                || yes.isLaxerThan(other.yes);
    }

    public DecisionState resultOf(Tally tally) {
        if (!present.isReachedBy(tally.present(), tally.shouldAttend())) {
            return DecisionState.INQUORATE;
        }
        return yes.isReachedBy(tally.yes(), tally.shouldAttend()) ? DecisionState.PASSED : DecisionState.REJECTED;
    }
}
