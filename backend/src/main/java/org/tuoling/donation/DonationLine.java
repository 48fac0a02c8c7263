package org.tuoling.donation;

import org.tuoling.shared.sql.Row;

/**
 * A donation with one of its lines, as exports show it.
 *
 * @param item null with a donation of money
 */
public record DonationLine(DonationView donation, DonatedItemView item) {

    static DonationLine read(Row row) {
        return new DonationLine(DonationView.read(row), DonatedItemView.read(row));
    }
}
