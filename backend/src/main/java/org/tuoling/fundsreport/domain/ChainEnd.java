package org.tuoling.fundsreport.domain;

/**
 * Where the chain of a ledger ended.
 *
 * @param hash of its last entry, in hexadecimal digits
 */
public record ChainEnd(long number, String hash) {}
