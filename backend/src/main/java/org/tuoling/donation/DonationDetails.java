package org.tuoling.donation;

import java.time.LocalDate;
import java.util.List;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;

/**
 * What is written down about a donation.
 *
 * @param purpose what the donor restricts it to, or null
 * @param money of a donation of money, in yuan
 * @param foreign what it was before it was exchanged, or null
 * @param items of a donation of goods
 */
public record DonationDetails(
        String code,
        DonorId donorId,
        DonationKind kind,
        LocalDate receivedOn,
        PlaceId placeId,
        String purpose,
        Money money,
        ForeignAmount foreign,
        List<DonatedItemDetails> items) {

    /** More lines than anybody checks on one receipt; a consignment of more is recorded in parts. */
    public static final int ITEMS_MAX = 200;

    public DonationDetails {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
