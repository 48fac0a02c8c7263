package org.tuoling.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tuoling.donation.DonatedItemDetails;
import org.tuoling.donation.DonationDetails;
import org.tuoling.donation.DonationKind;
import org.tuoling.donation.DonorId;
import org.tuoling.donation.ForeignAmount;
import org.tuoling.donation.ValueBasis;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;

/** Donations to talk about in tests. */
final class Gifts {

    static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    static final UUID PROGRAMME = UUID.randomUUID();
    private static final DonorId DONOR = new DonorId(UUID.randomUUID());
    private static final PlaceId COUNTY = new PlaceId(UUID.randomUUID());

    private Gifts() {}

    static Money yuan(String amount) {
        return new Money(amount, "CNY");
    }

    static DonationDetails money(String amount) {
        return gift(DonationKind.MONEY, yuan(amount), null, List.of());
    }

    static DonationDetails exchanged(String amount, ForeignAmount foreign) {
        return gift(DonationKind.MONEY, yuan(amount), foreign, List.of());
    }

    static DonationDetails goods(DonatedItemDetails... items) {
        return gift(DonationKind.GOODS, null, null, List.of(items));
    }

    static DonationDetails gift(DonationKind kind, Money money, ForeignAmount foreign, List<DonatedItemDetails> items) {
        return new DonationDetails("JZ-1", DONOR, kind, TODAY, COUNTY, "用于防疫", money, foreign, items);
    }

    static DonatedItemDetails valued(String value) {
        return line(yuan(value), ValueBasis.VOUCHER, "发票 1", "物资组", TODAY);
    }

    static DonatedItemDetails unvalued() {
        return line(null, ValueBasis.UNVALUED, null, null, null);
    }

    static DonatedItemDetails line(Money value, ValueBasis basis, String evidence, String valuer, LocalDate valuedOn) {
        return new DonatedItemDetails(
                "口罩", "Masks", new BigDecimal("12.5"), "箱", value, basis, evidence, valuer, valuedOn);
    }

    static Donation recorded(DonationDetails details) {
        return new Donation(PROGRAMME, details, "爱心人士 axrs", TODAY);
    }

    static void assertRefused(ErrorCode error, String field, ThrowingCallable action) {
        var refused = catchThrowableOfType(Refused.class, action);
        assertThat(refused).isNotNull();
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.field()).isEqualTo(field);
    }
}
