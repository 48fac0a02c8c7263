package org.tuoling.project;

import org.tuoling.shared.money.Money;

/**
 * That a completed project was found to be as it should.
 *
 * @param acceptedBy who looked and said so
 * @param acceptedAmount for how much of the approved amount it is accepted
 */
public record Acceptance(String acceptedBy, Money acceptedAmount) {}
