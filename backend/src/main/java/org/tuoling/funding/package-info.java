/**
 * Owns the fiscal money granted to a programme: appropriations, what of them is meant for which project, and what went
 * back to the treasury. All of it is posted to the ledger in the transaction that records it. Offers {@link
 * org.tuoling.funding.FundingRegister} and {@link org.tuoling.funding.ReturnDesk}.
 */
package org.tuoling.funding;
