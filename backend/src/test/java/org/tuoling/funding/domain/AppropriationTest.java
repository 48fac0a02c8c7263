package org.tuoling.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.funding.AppropriationDetails;
import org.tuoling.funding.FundingError;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

class AppropriationTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate GRANTED = LocalDate.of(2021, 3, 1);

    private static Appropriation granted(String amount, LocalDate receivedOn) {
        var details = new AppropriationDetails(
                2021,
                "示例财政局",
                "示援指〔2021〕1号",
                new Money(amount, "CNY"),
                new PlaceId(UUID.randomUUID()),
                GRANTED,
                receivedOn,
                null);
        return new Appropriation(UUID.randomUUID(), details, TODAY);
    }

    private static void assertRefused(FundingError error, String field, String amount, LocalDate receivedOn) {
        var refused = catchThrowableOfType(Refused.class, () -> granted(amount, receivedOn));
        assertThat(refused).isNotNull();
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    void money_may_be_on_its_way_or_come_the_day_it_is_granted() {
        assertThat(granted("100.00", null).id()).isNotNull();
        assertThat(granted("100.00", GRANTED).id()).isNotNull();
        assertThat(granted("0.01", TODAY).id()).isNotNull();
    }

    @Test
    void nothing_is_granted_by_an_amount_of_zero() {
        assertRefused(FundingError.AMOUNT_NOT_POSITIVE, "amount", "0.00", null);
    }

    @Test
    void money_comes_after_it_is_granted_and_not_tomorrow() {
        assertRefused(FundingError.RECEIVED_BEFORE_GRANTED, "receivedOn", "1", GRANTED.minusDays(1));
        assertRefused(FundingError.RECEIVED_IN_FUTURE, "receivedOn", "1", TODAY.plusDays(1));
    }
}
