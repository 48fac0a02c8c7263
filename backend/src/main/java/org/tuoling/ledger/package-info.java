/**
 * Owns the ledgers of fiscal money: a book for each recipient place, accounts by stage and purpose, immutable entries in a
 * chain of hashes. Offers {@link org.tuoling.ledger.Ledger}, through which features post what their documents say,,
 * {@link org.tuoling.ledger.LedgerSource}, by which they hear that an entry of theirs was reversed, and
 * {@link org.tuoling.ledger.LedgerWitness}, by which their records vouch for the books.
 */
package org.tuoling.ledger;
