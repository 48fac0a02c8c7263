package org.tuoling.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;

/** The balances of one book by stage, or of all books beside each other. */
public record BookBalanceView(
        @Schema(description = "Null for all places together.", nullable = true) Ref place,
        List<StageBalanceView> stages,
        @Schema(description = "What accounts hold.") Money held,
        @Schema(description = "What the treasury gave beyond what it got back.") Money drawn,
        @Schema(description = "Whether both are the same, and as much came as went.", examples = "true") boolean balanced) {

    /** What a stage of a place comes to, as it is read. */
    record Sum(Ref place, Stage stage, long accounts, long inMinor, long outMinor) {

        Sum plus(Sum other) {
            return new Sum(
                    place,
                    stage,
                    accounts + other.accounts,
                    Math.addExact(inMinor, other.inMinor),
                    Math.addExact(outMinor, other.outMinor));
        }

        long balance() {
            return inMinor - outMinor;
        }

        StageBalanceView view() {
            return new StageBalanceView(
                    stage, accounts, Money.cny(inMinor), Money.cny(outMinor), Balance.of(balance()));
        }
    }

    static BookBalanceView of(Ref place, List<Sum> sums) {
        long held = total(sums.stream().map(Sum::balance).filter(balance -> balance > 0));
        long drawn = -total(sums.stream().map(Sum::balance).filter(balance -> balance < 0));
        long in = total(sums.stream().map(Sum::inMinor));
        long out = total(sums.stream().map(Sum::outMinor));
        return new BookBalanceView(
                place,
                Arrays.stream(Stage.values())
                        .map(stage -> ofStage(stage, sums))
                        .filter(Objects::nonNull)
                        .toList(),
                Money.cny(held),
                Money.cny(drawn),
                held == drawn && in == out);
    }

    private static StageBalanceView ofStage(Stage stage, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.stage() == stage)
                .reduce(Sum::plus)
                .map(Sum::view)
                .orElse(null);
    }

    private static long total(Stream<Long> amounts) {
        return amounts.mapToLong(Long::longValue).reduce(0, Math::addExact);
    }
}
