package org.tuoling.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.donation.domain.Gifts.exchanged;
import static org.tuoling.donation.domain.Gifts.goods;
import static org.tuoling.donation.domain.Gifts.recorded;
import static org.tuoling.donation.domain.Gifts.unvalued;
import static org.tuoling.donation.domain.Gifts.valued;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.donation.DonatedItemDetails;
import org.tuoling.donation.ForeignAmount;
import org.tuoling.shared.money.Money;

/** Sums over many made-up donations; each seed makes the same ones again. */
class DonationTotalsTest {

    private static final int LINES_MAX = 200;
    private static final long FEN_MAX = 999_999_999_999_999L;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_total_is_the_exact_sum_of_the_valued_lines_in_any_order(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var lines = new ArrayList<DonatedItemDetails>();
            var sum = BigDecimal.ZERO;
            int unvalued = 0;
            for (int i = random.nextInt(1, LINES_MAX + 1); i > 0; i--) {
                if (random.nextInt(4) == 0) {
                    lines.add(unvalued());
                    unvalued++;
                } else {
                    String value = fen(random).amount();
                    lines.add(valued(value));
                    sum = sum.add(new BigDecimal(value));
                }
            }
            Collections.shuffle(lines, random);
            var donation = recorded(goods(lines.toArray(DonatedItemDetails[]::new)));
            assertThat(new BigDecimal(donation.valuedTotal().amount())).isEqualByComparingTo(sum);
            assertThat(donation.unvaluedItems()).isEqualTo(unvalued);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void exchanged_money_is_within_half_a_fen_of_amount_times_rate(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var foreign = new ForeignAmount(
                    Money.ofMinor(random.nextLong(100, 1_000_000_000_000L), "USD")
                            .amount(),
                    "USD",
                    BigDecimal.valueOf(random.nextLong(1_000_000, 10_000_000_000L), 8)
                            .toPlainString());
            var donation = recorded(exchanged(foreign.inYuan().toPlainString(), foreign));
            var exact = new BigDecimal(foreign.amount()).multiply(new BigDecimal(foreign.rate()));
            var error = new BigDecimal(donation.valuedTotal().amount())
                    .subtract(exact)
                    .abs();
            assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.005"));
        }
    }

    private static Money fen(Random random) {
        return Money.cny(random.nextBoolean() ? random.nextLong(1, 1_000) : random.nextLong(1, FEN_MAX + 1));
    }
}
