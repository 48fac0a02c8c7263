package org.tuoling.shared.access;

import static org.tuoling.shared.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who takes steps of which nobody takes two. Hands are told apart by the person an account belongs to, so two accounts of
 * nobody would be two pairs of hands even if one human signed in to both: whoever takes such steps has to name his person.
 */
public final class SeparateHands {

    /**
     * Closing a finding is not among them, as it asks for the person itself: administrators may do it, and the first one of
     * a programme cannot name a person yet.
     */
    private static final Set<Permission> STEPS = EnumSet.of(
            LEDGER_REVERSE, PLAN_APPROVE, DECISION_CLOSE, CONTRACT_SIGN, DISBURSEMENT_REQUEST, DISBURSEMENT_REVIEW,
            DISBURSEMENT_APPROVE, DISBURSEMENT_PAY, FUNDS_REPORT_SIGN, PROJECT_APPROVE);

    private SeparateHands() {}

    public static boolean areAskedOf(Role role) {
        return STEPS.stream().anyMatch(role::may);
    }
}
