package org.tuoling.funding;

import java.time.LocalDate;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;

/**
 * Left-over money that goes back to the treasury.
 *
 * @param originId the appropriation it came by; null for the oldest with money left
 */
public record TreasuryReturnDetails(
        String code, PlaceId placeId, AppropriationId originId, Money amount, LocalDate on, String reason) {}
