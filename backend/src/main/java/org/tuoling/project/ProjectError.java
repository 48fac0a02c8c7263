package org.tuoling.project;

import org.tuoling.shared.problem.ErrorCode;

/** What the project feature refuses. */
public enum ProjectError implements ErrorCode {
    CODE_TAKEN("project.code-taken", 409),
    PLACE_UNKNOWN("project.place-unknown", 422),
    PLACE_OF_OTHER_SIDE("project.place-of-other-side", 422),
    RECIPIENT_UNKNOWN("project.recipient-unknown", 422),
    RECIPIENT_OF_OTHER_SIDE("project.recipient-of-other-side", 422),
    RESPONSIBLE_UNKNOWN("project.responsible-unknown", 422),
    TERM_UNKNOWN("project.term-unknown", 422),
    TERM_NOT_IN_FORCE("project.term-not-in-force", 422),
    TERMS_OF_ONE_CLASSIFICATION("project.terms-of-one-classification", 422),
    APPROVED_AMOUNT_MISSING("project.approved-amount-missing", 422),
    APPROVED_AMOUNT_FIXED("project.approved-amount-fixed", 422),
    APPROVED_AMOUNT_OF_PLAN("project.approved-amount-of-plan", 422),
    APPROVAL_RESERVED("project.approval-reserved", 403),
    APPROVAL_OF_OWN("project.approval-of-own", 403),
    ACCEPTANCE_RESERVED("project.acceptance-reserved", 403),
    STEPS_NOT_IMPORTED("project.steps-not-imported", 422),
    TRANSITION_IMPOSSIBLE("project.transition-impossible", 422),
    TRANSITION_IN_FUTURE("project.transition-in-future", 422),
    TRANSITION_BEFORE_LAST("project.transition-before-last", 422),
    REASON_MISSING("project.reason-missing", 422),
    PAIR_UNKNOWN("project.pair-unknown", 422),
    PLACE_TWICE("project.place-twice", 422),
    ACCEPTANCE_MISSING("project.acceptance-missing", 422),
    ACCEPTANCE_OUT_OF_PLACE("project.acceptance-out-of-place", 422),
    ACCEPTED_ABOVE_APPROVED("project.accepted-above-approved", 422),
    HAND_OVER_MISSING("project.hand-over-missing", 422),
    HAND_OVER_OUT_OF_PLACE("project.hand-over-out-of-place", 422),
    DEMAND_OFF_THE_PATH("project.demand-off-the-path", 422),
    DEMAND_TWICE("project.demand-twice", 409),
    SPENDING_STOPPED("project.spending-stopped", 422),
    SPENDING_ACCEPTED("project.spending-accepted", 422),
    PROJECT_UNKNOWN("project.project-unknown", 422),
    INVESTMENT_IN_FUTURE("project.investment-in-future", 422),
    INVESTMENT_OF_NOTHING("project.investment-of-nothing", 422),
    INVESTMENT_TWICE("project.investment-twice", 409),
    INVESTMENT_OF_OTHER_PROJECT("project.investment-of-other-project", 422);

    private final String code;
    private final int status;

    ProjectError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
