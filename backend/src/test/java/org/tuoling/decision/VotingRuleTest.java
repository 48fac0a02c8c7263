package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules make of a vote, head by head. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VotingRuleTest {

    private static final VotingRule USUAL = VotingRule.usualFor(DecisionKind.CONTRACT);
    private static final VotingRule APPOINTMENT = VotingRule.usualFor(DecisionKind.APPOINTMENT);

    @ParameterizedTest
    @CsvSource({
        "1, 2, false, 1, 2, true, true", "1, 2, true, 1, 2, false, false", "1, 2, true, 1, 2, true, false",
        "1, 2, true, 2, 3, false, true", "2, 3, false, 1, 2, true, false", "2, 4, true, 1, 2, true, false",
    })
    void a_laxer_share_may_do_with_fewer(int n, int d, boolean more, int otherN, int otherD, boolean otherMore, boolean laxer) {
        assertThat(new Share(n, d, more).isLaxerThan(new Share(otherN, otherD, otherMore))).isEqualTo(laxer);
    }

    @ParameterizedTest(name = "of {0}: {1} present, {2} recused, {3} yes, {4} no, {5} abstained → {6}")
    @CsvSource({
        "7, 7, 0, 7, 0, 0, PASSED",
        "7, 4, 0, 4, 0, 0, PASSED",
        "7, 4, 0, 3, 1, 0, REJECTED",
        "7, 4, 0, 3, 0, 1, REJECTED",
        "7, 3, 0, 3, 0, 0, INQUORATE",
        "7, 3, 4, 3, 0, 0, INQUORATE",
        "7, 4, 3, 4, 0, 0, PASSED",
        "8, 4, 0, 4, 0, 0, INQUORATE",
        "8, 5, 0, 5, 0, 0, PASSED",
        "8, 8, 0, 4, 4, 0, REJECTED",
        "8, 8, 0, 5, 3, 0, PASSED",
        "6, 6, 0, 3, 0, 3, REJECTED",
        "1, 1, 0, 1, 0, 0, PASSED",
        "1, 0, 1, 0, 0, 0, INQUORATE",
        "0, 0, 0, 0, 0, 0, INQUORATE",
        "2, 1, 0, 1, 0, 0, INQUORATE",
        "2, 2, 0, 1, 1, 0, REJECTED",
    })
    void more_than_half_of_those_who_should_attend(
            int shouldAttend, int present, int recused, int yes, int no, int abstained, DecisionState result) {
        assertThat(USUAL.resultOf(new Tally(shouldAttend, present, recused, yes, no, abstained))).isEqualTo(result);
    }

    @ParameterizedTest(name = "of {0}: {1} present, {2} yes → {3}")
    @CsvSource({
        "6, 4, 4, PASSED",
        "6, 3, 3, INQUORATE",
        "6, 4, 3, REJECTED",
        "7, 5, 4, PASSED",
        "7, 4, 4, INQUORATE",
        "9, 6, 5, PASSED",
        "9, 5, 5, INQUORATE",
    })
    void two_thirds_must_be_present_to_appoint(int shouldAttend, int present, int yes, DecisionState result) {
        assertThat(APPOINTMENT.resultOf(new Tally(shouldAttend, present, 0, yes, present - yes, 0))).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0}/{1}, more than: {2}, of {3} → {4}")
    @CsvSource({
        "1, 2, true, 7, 4", "1, 2, true, 8, 5", "1, 2, false, 8, 4", "1, 2, false, 7, 4",
        "2, 3, false, 6, 4", "2, 3, false, 7, 5", "2, 3, true, 6, 5", "1, 1, false, 9, 9",
        "1, 100, false, 3, 1", "1, 2, false, 0, 1",
    })
    void the_heads_a_share_needs(int numerator, int denominator, boolean moreThan, int whole, int needed) {
        var share = new Share(numerator, denominator, moreThan);
        assertThat(share.neededOf(whole)).isEqualTo(needed);
        assertThat(share.isReachedBy(needed, whole)).isTrue();
        assertThat(share.isReachedBy(needed - 1, whole)).isFalse();
    }

    @Test
    void more_than_all_cannot_be_reached() {
        assertThat(new Share(1, 1, true).canBeReached()).isFalse();
        assertThat(new Share(1, 1, false).canBeReached()).isTrue();
        assertThat(new Share(3, 2, false).canBeReached()).isFalse();
    }
}
