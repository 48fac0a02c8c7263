package org.tuoling.donation;

/** Where the value of donated goods comes from, in the order in which the rules prefer them. */
public enum ValueBasis {
    /** The donor's voucher, if it is not far from fair value. */
    VOUCHER,
    /** The market price of the same or similar goods. */
    MARKET_PRICE,
    /** Another method, stated in the evidence. */
    OTHER_METHOD,
    /** Nobody could value them; reported apart from goods that have a value. */
    UNVALUED
}
