/**
 * Owns the month's funds reports (资金月报): what a closed month of a place's ledger says, prepared by one hand and signed off by
 * another. Reads the ledger; nothing depends on it.
 */
package org.tuoling.fundsreport;
