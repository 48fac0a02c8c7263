/**
 * Owns the annual plans, their versions and shares, and what may be spent on each project out of each category of
 * funding. Offers {@link org.tuoling.budget.BudgetLines} to whoever commits that money, and {@link
 * org.tuoling.budget.PlanDesk}.
 */
package org.tuoling.budget;
