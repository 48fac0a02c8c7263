/**
 * Owns what twins the two sides: pairs, and the agreements they sign. Offers
 * {@link org.tuoling.twinning.TwinningRegister} and {@link org.tuoling.twinning.AgreementRegister}.
 */
package org.tuoling.twinning;
