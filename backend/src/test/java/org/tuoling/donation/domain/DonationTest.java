package org.tuoling.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tuoling.donation.domain.Gifts.TODAY;
import static org.tuoling.donation.domain.Gifts.assertRefused;
import static org.tuoling.donation.domain.Gifts.exchanged;
import static org.tuoling.donation.domain.Gifts.gift;
import static org.tuoling.donation.domain.Gifts.goods;
import static org.tuoling.donation.domain.Gifts.line;
import static org.tuoling.donation.domain.Gifts.money;
import static org.tuoling.donation.domain.Gifts.recorded;
import static org.tuoling.donation.domain.Gifts.unvalued;
import static org.tuoling.donation.domain.Gifts.valued;
import static org.tuoling.donation.domain.Gifts.yuan;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.donation.DonationDetails;
import org.tuoling.donation.DonationError;
import org.tuoling.donation.DonationKind;
import org.tuoling.donation.DonationState;
import org.tuoling.donation.ForeignAmount;
import org.tuoling.donation.ValueBasis;
import org.tuoling.shared.problem.Refused;

class DonationTest {

    @Test
    void money_is_worth_its_amount() {
        var donation = recorded(money("1250.5"));
        assertThat(donation.state()).isEqualTo(DonationState.RECORDED);
        assertThat(donation.valuedTotal()).isEqualTo(yuan("1250.50"));
        assertThat(donation.unvaluedItems()).isZero();
    }

    @Test
    void goods_without_a_value_are_counted_apart_from_those_with_one() {
        var donation = recorded(goods(valued("100.01"), unvalued(), valued("0.99"), unvalued()));
        assertThat(donation.valuedTotal()).isEqualTo(yuan("101.00"));
        assertThat(donation.unvaluedItems()).isEqualTo(2);
    }

    @Test
    void money_is_given_for_money_and_lines_for_goods() {
        assertRefused(
                DonationError.MONEY_MISSING, "money", () -> recorded(gift(DonationKind.MONEY, null, null, List.of())));
        assertRefused(DonationError.MONEY_NOT_POSITIVE, "money", () -> recorded(money("0.00")));
        assertRefused(
                DonationError.ITEMS_OF_MONEY,
                "items",
                () -> recorded(gift(DonationKind.MONEY, yuan("1"), null, List.of(unvalued()))));
        assertRefused(DonationError.ITEMS_MISSING, "items", () -> recorded(goods()));
        assertRefused(
                DonationError.MONEY_OF_GOODS,
                "money",
                () -> recorded(gift(DonationKind.GOODS, yuan("1"), null, List.of(unvalued()))));
        assertRefused(
                DonationError.MONEY_OF_GOODS,
                "foreign",
                () -> recorded(
                        gift(DonationKind.GOODS, null, new ForeignAmount("1", "USD", "7"), List.of(unvalued()))));
    }

    @Test
    void foreign_money_is_exchanged_at_its_rate_and_a_slip_is_told_the_right_amount() {
        var foreign = new ForeignAmount("1000.00", "USD", "6.45125");
        assertThat(recorded(exchanged("6451.25", foreign)).valuedTotal()).isEqualTo(yuan("6451.25"));
        var refused = catchThrowableOfType(Refused.class, () -> recorded(exchanged("6451.26", foreign)));
        assertThat(refused.error()).isEqualTo(DonationError.FOREIGN_DIFFERS);
        assertThat(refused.field()).isEqualTo("money");
        assertThat(refused.arguments()).containsExactly("6451.25");
    }

    @Test
    void half_a_fen_goes_to_the_even_neighbour() {
        assertThat(new ForeignAmount("1.00", "USD", "0.125").inYuan()).isEqualTo("0.12");
        assertThat(new ForeignAmount("1.00", "USD", "0.135").inYuan()).isEqualTo("0.14");
    }

    @Test
    void foreign_money_is_not_yuan_and_above_zero() {
        assertRefused(
                DonationError.FOREIGN_IN_YUAN,
                "foreign.currency",
                () -> recorded(exchanged("1", new ForeignAmount("1", "CNY", "1"))));
        assertRefused(
                DonationError.FOREIGN_NOT_POSITIVE,
                "foreign.amount",
                () -> recorded(exchanged("1", new ForeignAmount("0", "USD", "7"))));
        assertRefused(
                DonationError.FOREIGN_NOT_POSITIVE,
                "foreign.rate",
                () -> recorded(exchanged("1", new ForeignAmount("1", "USD", "0.0"))));
    }

    @Test
    void the_largest_foreign_amount_is_refused_rather_than_overflowing() {
        var vast = new ForeignAmount("9999999999999.99", "USD", "999999.99999999");
        assertRefused(DonationError.FOREIGN_DIFFERS, "money", () -> recorded(exchanged("9999999999999.99", vast)));
    }

    @ParameterizedTest
    @EnumSource(value = ValueBasis.class, names = "UNVALUED", mode = EnumSource.Mode.EXCLUDE)
    void a_value_needs_evidence_a_valuer_and_a_day(ValueBasis basis) {
        assertIncomplete("items[1].value", () -> goods(unvalued(), line(null, basis, "发票", "张三", TODAY)));
        assertIncomplete("items[1].evidence", () -> goods(unvalued(), line(yuan("1"), basis, null, "张三", TODAY)));
        assertIncomplete("items[1].valuer", () -> goods(unvalued(), line(yuan("1"), basis, "发票", null, TODAY)));
        assertIncomplete("items[1].valuedOn", () -> goods(unvalued(), line(yuan("1"), basis, "发票", "张三", null)));
    }

    private static void assertIncomplete(String field, Supplier<DonationDetails> details) {
        assertRefused(DonationError.ITEM_VALUE_INCOMPLETE, field, () -> recorded(details.get()));
    }

    @Test
    void a_value_is_above_zero_and_not_from_the_future() {
        assertRefused(DonationError.ITEM_VALUE_NOT_POSITIVE, "items[0].value", () -> recorded(goods(valued("0"))));
        assertRefused(
                DonationError.ITEM_VALUED_IN_FUTURE,
                "items[0].valuedOn",
                () -> recorded(goods(line(yuan("1"), ValueBasis.VOUCHER, "发票", "张三", TODAY.plusDays(1)))));
    }

    @Test
    void unvalued_goods_carry_nothing_of_a_value() {
        assertRefused(
                DonationError.ITEM_UNVALUED_WITH_VALUE,
                "items[0].valueBasis",
                () -> recorded(goods(line(yuan("1"), ValueBasis.UNVALUED, null, null, null))));
        assertRefused(
                DonationError.ITEM_UNVALUED_WITH_VALUE,
                "items[0].valueBasis",
                () -> recorded(goods(line(null, ValueBasis.UNVALUED, null, null, TODAY))));
    }

    @Test
    void nothing_is_received_tomorrow() {
        assertRefused(
                DonationError.RECEIVED_IN_FUTURE,
                "receivedOn",
                () -> new Donation(Gifts.PROGRAMME, money("1"), "", TODAY.minusDays(1)));
    }

    @Test
    void a_revision_replaces_the_lines_and_the_totals() {
        var donation = recorded(goods(valued("1"), valued("2"), unvalued()));
        donation.revise(goods(valued("5")), "", TODAY);
        assertThat(donation.valuedTotal()).isEqualTo(yuan("5.00"));
        assertThat(donation.unvaluedItems()).isZero();
    }

    @Test
    void a_refused_revision_changes_nothing() {
        var donation = recorded(goods(valued("1"), unvalued()));
        assertRefused(
                DonationError.ITEM_VALUE_NOT_POSITIVE,
                "items[1].value",
                () -> donation.revise(goods(valued("5"), valued("0")), "", TODAY));
        assertThat(donation.valuedTotal()).isEqualTo(yuan("1.00"));
        assertThat(donation.unvaluedItems()).isEqualTo(1);
    }

    @Test
    void money_does_not_become_goods() {
        var donation = recorded(money("1"));
        assertRefused(DonationError.KIND_FIXED, "kind", () -> donation.revise(goods(unvalued()), "", TODAY));
    }

    @Test
    void a_cancelled_donation_is_neither_cancelled_again_nor_revised() {
        var donation = recorded(money("1"));
        donation.cancel("重复登记", TODAY);
        assertThat(donation.state()).isEqualTo(DonationState.CANCELLED);
        assertRefused(DonationError.ALREADY_CANCELLED, null, () -> donation.cancel("又一次", TODAY));
        assertRefused(DonationError.ALREADY_CANCELLED, null, () -> donation.revise(money("2"), "", TODAY));
        assertThat(donation.valuedTotal()).isEqualTo(yuan("1.00"));
    }
}
