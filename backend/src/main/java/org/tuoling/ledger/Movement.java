package org.tuoling.ledger;

import java.time.LocalDate;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;

/**
 * Money that is to go from one stage to the next.
 *
 * @param from every account that matches may give, the oldest origin first
 * @param to what is not told is as in the account the money comes from
 * @param effectiveOn the business day: not in the future, not in a closed month
 */
public record Movement(
        EntryCode code,
        PlaceId place,
        Purpose from,
        Purpose to,
        Money amount,
        LocalDate effectiveOn,
        Source source,
        String description) {}
