/**
 * Owns the dated taxonomies of a programme (plan fields, flagships, official categories) and their terms. Offers
 * {@link org.tuoling.classification.ClassificationRegister} and {@link org.tuoling.classification.TermRegister}.
 */
package org.tuoling.classification;
