/** Those that spend money, and so have a threshold. */
export const KINDS = ['PLAN', 'BUDGET_CHANGE', 'CONTRACT', 'PAYMENT'] as const;
