package org.tuoling.donation;

import org.tuoling.shared.problem.ErrorCode;

/** What the donation desk refuses. */
public enum DonationError implements ErrorCode {
    CODE_TAKEN("donation.code-taken", 409),
    DONOR_UNKNOWN("donation.donor-unknown", 422),
    PLACE_UNKNOWN("donation.place-unknown", 422),
    PLACE_NOT_RECIPIENT("donation.place-not-recipient", 422),
    PLACE_RETIRED("donation.place-retired", 422),
    PLACE_HAS_DONATIONS("donation.place-has-donations", 422),
    KIND_FIXED("donation.kind-fixed", 422),
    RECEIVED_IN_FUTURE("donation.received-in-future", 422),
    MONEY_MISSING("donation.money-missing", 422),
    MONEY_NOT_POSITIVE("donation.money-not-positive", 422),
    MONEY_OF_GOODS("donation.money-of-goods", 422),
    FOREIGN_IN_YUAN("donation.foreign-in-yuan", 422),
    FOREIGN_NOT_POSITIVE("donation.foreign-not-positive", 422),
    FOREIGN_DIFFERS("donation.foreign-differs", 422),
    ITEMS_MISSING("donation.items-missing", 422),
    ITEMS_TOO_MANY("donation.items-too-many", 422),
    ITEMS_OF_MONEY("donation.items-of-money", 422),
    ITEM_VALUE_INCOMPLETE("donation.item-value-incomplete", 422),
    ITEM_VALUE_NOT_POSITIVE("donation.item-value-not-positive", 422),
    ITEM_UNVALUED_WITH_VALUE("donation.item-unvalued-with-value", 422),
    ITEM_VALUED_IN_FUTURE("donation.item-valued-in-future", 422),
    ALREADY_CANCELLED("donation.already-cancelled", 409),
    ROWS_DIFFER("donation.rows-differ", 422);

    private final String code;
    private final int status;

    DonationError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
