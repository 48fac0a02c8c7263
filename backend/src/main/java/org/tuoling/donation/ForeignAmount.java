package org.tuoling.donation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** What a donor gave in another currency, and the rate it was exchanged at. */
@Schema(description = "The amount given in another currency, and the rate it was exchanged at.")
public record ForeignAmount(
        @Schema(description = "Decimal string, at most two decimals, above zero.", examples = "1000.00")
        @NotNull
        @Pattern(regexp = Money.AMOUNT, message = "{money.amount}")
        String amount,

        @Schema(description = "ISO 4217 code, not CNY.", examples = "USD")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "{money.currency}")
        String currency,

        @Schema(
                description =
                        "Yuan for one unit of the currency: a decimal string, at most eight decimals, above zero.",
                examples = "6.4512")
        @NotNull
        @Pattern(regexp = "(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?", message = "{donation.rate}")
        String rate) {

    /** Its worth in yuan, rounded half to even to the fen: over many donations no side gains by the rounding. */
    public BigDecimal inYuan() {
        return new BigDecimal(amount).multiply(new BigDecimal(rate)).setScale(2, RoundingMode.HALF_EVEN);
    }
}
