package org.tuoling.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.access.Hand;

/**
 * Who looks at findings, and so what he may do with each.
 *
 * @param rectifies whether he may report findings of his own as rectified
 * @param closes whether he may close those of others, and open them again
 */
public record Viewer(Hand hand, boolean rectifies, boolean closes) {

    /** For the history and for files: nobody in particular. */
    public static final Viewer NOBODY = new Viewer(Hand.NOBODY, false, false);

    /** The steps he may take with a finding as it stands. */
    List<FindingStepKind> steps(FindingState state, UUID ownerId, Hand rectifiedBy) {
        var steps = new ArrayList<FindingStepKind>();
        if (rectifies && state.isWithOwner() && hand.isPerson(ownerId)) {
            steps.add(FindingStepKind.RECTIFIED);
        }
        if (closes && state == FindingState.RECTIFIED
                && !hand.isPerson(ownerId) && !hand.isSame(rectifiedBy)) {
            steps.add(FindingStepKind.CLOSED);
        }
        if (closes && !state.isWithOwner()) {
            steps.add(FindingStepKind.REOPENED);
        }
        return steps;
    }
}
