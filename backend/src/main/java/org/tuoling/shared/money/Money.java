package org.tuoling.shared.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount in the smallest unit of its currency (fen for CNY). Never negative on the wire; the four kinds
 * of money (fiscal aid, donations, investment, sales) are never added to each other.
 */
@JsonPropertyOrder({"amount", "currency"})
@Schema(description = "An exact amount: a decimal string with at most two decimals, and its currency.")
public record Money(
        @Schema(description = "Decimal string, at most two decimals, not negative.", examples = "1250.00")
                @NotNull @Pattern(regexp = AMOUNT, message = "{money.amount}")
                String amount,
        @Schema(description = "ISO 4217 code.", examples = "CNY")
                @NotNull @Pattern(regexp = "[A-Z]{3}", message = "{money.currency}")
                String currency) {

    /** Thirteen digits before the point: a hundred times the largest amount a province moves in a year. */
    public static final String AMOUNT = "(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?";

    @JsonCreator
    public Money(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    public static Money ofMinor(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, 2).toPlainString(), currency);
    }

    public static Money cny(long fen) {
        return ofMinor(fen, "CNY");
    }

    /** The amount in the smallest unit; the amount has been validated before anybody asks. */
    @JsonIgnore
    public long minor() {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of " + currency + " and " + other.currency + " are not added");
        }
        return ofMinor(Math.addExact(minor(), other.minor()), currency);
    }
}
