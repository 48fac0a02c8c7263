/**
 * Owns the fiscal money granted to a programme. Offers {@link org.tuoling.funding.FundingRegister}. It keeps what the
 * documents say; there is no ledger yet, so nothing here claims that money was allocated or spent.
 */
package org.tuoling.funding;
