package org.tuoling.budget;

import org.tuoling.shared.problem.ErrorCode;

/** What the budget feature refuses. */
public enum BudgetError implements ErrorCode {
    EXCEEDED("budget.exceeded", 422),
    LINE_MISSING("budget.line-missing", 422),
    CONTRACTED_BELOW_ZERO("budget.contracted-below-zero", 422),
    CUT_BELOW_USED("budget.cut-below-used", 422),
    NOT_A_DRAFT("budget.not-a-draft", 409),
    OUTDATED("budget.outdated", 409),
    EMPTY("budget.empty", 422),
    APPROVED_BY_DRAFTER("budget.approved-by-drafter", 422),
    APPROVED_IN_FUTURE("budget.approved-in-future", 422),
    APPROVED_BEFORE_LAST("budget.approved-before-last", 422),
    SHARE_REASON_MISSING("budget.share-reason-missing", 422),
    SHARE_REASON_UNKNOWN("budget.share-reason-unknown", 422),
    NUMBER_NOT_NEXT("budget.number-not-next", 422),
    COPY_UNKNOWN("budget.copy-unknown", 422),
    PROJECT_UNKNOWN("budget.project-unknown", 422),
    PROJECT_CANCELLED("budget.project-cancelled", 422),
    PROJECT_OUTSIDE("budget.project-outside", 422),
    CATEGORY_UNKNOWN("budget.category-unknown", 422),
    CATEGORY_OF_OTHER_KIND("budget.category-of-other-kind", 422),
    LINE_TWICE("budget.line-twice", 409),
    AMOUNT_NOT_POSITIVE("budget.amount-not-positive", 422),
    SHARE_CODE_TAKEN("budget.share-code-taken", 409),
    SHARE_TERMS_MISSING("budget.share-terms-missing", 422),
    SHARE_TERMS_UNKNOWN("budget.share-terms-unknown", 422),
    SHARE_TIERS_MISSING("budget.share-tiers-missing", 422),
    SHARE_HOLDS("budget.share-holds", 409),
    SHARE_READ("budget.share-read", 409),
    ALLOCATION_CODE_TAKEN("budget.allocation-code-taken", 409),
    ALLOCATED_IN_FUTURE("budget.allocated-in-future", 422),
    ALLOCATED_ABOVE_APPROVED("budget.allocated-above-approved", 422),
    WITHDRAWN_ABOVE_ALLOCATED("budget.withdrawn-above-allocated", 422),
    ORIGIN_UNKNOWN("budget.origin-unknown", 422),
    ORIGIN_OF_OTHER_PLACE("budget.origin-of-other-place", 422),
    ROWS_DIFFER("budget.rows-differ", 422);

    private final String code;
    private final int status;

    BudgetError(String code, int status) {
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
