/**
 * Owns collective decisions (三重一大): the catalogue of matters with their voting rules, the thresholds above which money
 * needs a decision, decisions with roster, votes and result, and what each was used for. Offers
 * {@link org.tuoling.decision.DecisionGate} to whoever spends.
 */
package org.tuoling.decision;
