package org.tuoling.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of those who should attend.
 *
 * @param moreThan whether the part itself is not enough
 */
@Schema(description = "A part of those who should attend.")
public record Share(
        @Schema(examples = "1") @Min(1) @Max(100) int numerator,
        @Schema(examples = "2") @Min(1) @Max(100) int denominator,
        @Schema(description = "Whether more than the part is needed, or just the part.", examples = "true")
        boolean moreThan) {

    public static final Share MORE_THAN_HALF = new Share(1, 2, true);
    public static final Share TWO_THIRDS = new Share(2, 3, false);

    /** Whether any number of heads can reach it. */
    public boolean canBeReached() {
        return moreThan ? numerator < denominator : numerator <= denominator;
    }

    public boolean reachesHalf() {
        return 2 * numerator >= denominator;
    }

    /** Whether fewer heads may do; half itself is less than more than half. */
    public boolean isLaxerThan(Share other) {
        int own = numerator * other.denominator;
        int others = other.numerator * denominator;
        return own < others || (own == others && !moreThan && other.moreThan);
    }

    public boolean isReachedBy(int heads, int whole) {
        return heads >= neededOf(whole);
    }

    /** The least number of heads that reaches it; always one at least. */
    public int neededOf(int whole) {
        int product = Math.multiplyExact(whole, numerator);
        int needed = moreThan ? product / denominator + 1 : (product + denominator - 1) / denominator;
        return Math.max(needed, 1);
    }
}
