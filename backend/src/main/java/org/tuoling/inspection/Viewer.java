package org.tuoling.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.access.Hand;

/**
 * Who looks at findings, and so what he may do with each.
 *
 * @param keeps whether he may enter findings, and revise and remove some
 * @param rectifies whether he may report findings of his own as rectified
 * @param closes whether he may close those of others, and open them again
 */
public record Viewer(Hand hand, boolean keeps, boolean rectifies, boolean closes) {

    /** For the history and for files: nobody in particular. */
    public static final Viewer NOBODY = new Viewer(Hand.NOBODY, false, false, false);

    /** Who entered it and who closes findings may revise it while it is its owner's turn; its owner never may. */
    public boolean revises(FindingState state, UUID ownerId, Hand openedBy) {
        return keeps && state.isWithOwner() && isKnownNotToBe(ownerId) && (closes || hand.isSame(openedBy));
    }

    /** Who entered it may take it out while no step was taken; its owner never may. */
    public boolean removes(int stepCount, UUID ownerId, Hand openedBy) {
        return keeps && stepCount == 0 && isKnownNotToBe(ownerId) && hand.isSame(openedBy);
    }

    /** Of a hand without a person nobody can say whose it is. */
    private boolean isKnownNotToBe(UUID ownerId) {
        return hand.personId() != null && !hand.isPerson(ownerId);
    }

    /** The steps he may take with a finding as it stands. */
    List<FindingStepKind> steps(FindingState state, UUID ownerId, Hand rectifiedBy) {
        var steps = new ArrayList<FindingStepKind>();
        if (rectifies && state.isWithOwner() && hand.isPerson(ownerId)) {
            steps.add(FindingStepKind.RECTIFIED);
        }
        if (closes && state == FindingState.RECTIFIED && isKnownNotToBe(ownerId) && !hand.isSame(rectifiedBy)) {
            steps.add(FindingStepKind.CLOSED);
        }
        if (closes && !state.isWithOwner()) {
            steps.add(FindingStepKind.REOPENED);
        }
        return steps;
    }
}
