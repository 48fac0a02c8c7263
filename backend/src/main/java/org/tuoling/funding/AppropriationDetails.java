package org.tuoling.funding;

import java.time.LocalDate;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;

/**
 * What the granting document says, and when the money came.
 *
 * @param receivedOn null while the money is on its way
 */
public record AppropriationDetails(
        int fiscalYear,
        String source,
        String documentNumber,
        Money amount,
        PlaceId placeId,
        LocalDate grantedOn,
        LocalDate receivedOn,
        String note) {}
