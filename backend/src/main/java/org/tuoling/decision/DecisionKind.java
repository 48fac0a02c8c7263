package org.tuoling.decision;

/** What is decided on, which says what a decision can cover. */
public enum DecisionKind {
    /** 年度计划 */
    PLAN,
    /** 预算调整 */
    BUDGET_CHANGE,
    /** 合同 */
    CONTRACT,
    /** 大额支付 */
    PAYMENT,
    /** 人事任免 */
    APPOINTMENT,
    /** 其他重大事项 */
    OTHER;

    /** Whether money is spent or moved by it: then it states an amount, and has a threshold. */
    public boolean isOfMoney() {
        return this != APPOINTMENT && this != OTHER;
    }

    /** Whether it is about the plan of one fiscal year. */
    public boolean isOfPlan() {
        return this == PLAN || this == BUDGET_CHANGE;
    }

    /** Whether it is about one project. */
    public boolean isOfProject() {
        return this == CONTRACT || this == PAYMENT;
    }

    /**
     * Whether a decision of this kind covers a use of that one. Who decides on a plan decides on the budgets in it, who
     * decides on a contract on the payments it brings.
     */
    public boolean covers(DecisionKind use) {
        return this == use || (this == CONTRACT && use == PAYMENT) || (this == PLAN && use == BUDGET_CHANGE);
    }
}
