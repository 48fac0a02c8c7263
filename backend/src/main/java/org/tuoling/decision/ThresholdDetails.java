package org.tuoling.decision;

import java.time.LocalDate;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;

/**
 * What is written down about a threshold.
 *
 * @param placeId null for all places that have none of their own, and always for plans, which are about several places
 * @param amount more than this needs a decision
 * @param windowDays within how many days payments to one payee and project are looked at together
 */
public record ThresholdDetails(
        DecisionKind kind, PlaceId placeId, Money amount, int windowDays, LocalDate validFrom) {}
