/**
 * Owns the declared indicators of a programme and computes them, and the pictures of the overview, from the records of
 * the other features. Reads their tables and writes none of them. Offers
 * {@link org.tuoling.indicator.IndicatorRegister}.
 */
package org.tuoling.indicator;
