/**
 * Owns what twins the two sides: pairs, the agreements they sign and the collaboration projects under those. Offers
 * {@link org.tuoling.twinning.TwinningRegister}, {@link org.tuoling.twinning.AgreementRegister} and
 * {@link org.tuoling.twinning.CollaborationRegister}.
 */
package org.tuoling.twinning;
