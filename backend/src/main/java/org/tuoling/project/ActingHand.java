package org.tuoling.project;

import org.tuoling.shared.access.Hand;

/**
 * Who does something with a project.
 *
 * @param mayApprove whether he may approve and accept projects; those who carry them out may not
 */
public record ActingHand(Hand hand, boolean mayApprove) {

    /** What was kept on paper others have approved and accepted long ago. */
    public static final ActingHand ON_PAPER = new ActingHand(Hand.NOBODY, true);
}
