package org.tuoling.donation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.donation.DonatedItemDetails;
import org.tuoling.donation.DonatedItemView;
import org.tuoling.donation.ValueBasis;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** One line of a donation of goods. */
public record DonatedItemRequest(
        @Schema(examples = "医用口罩") @NotNull @Line @Size(max = 120)
        String nameZh,

        @Schema(examples = "Surgical masks") @Line @Size(max = 200)
        String nameEn,

        @Schema(description = "Above zero, at most three decimals.", examples = "10000")
        @NotNull
        @Positive
        @Digits(integer = 12, fraction = 3)
        BigDecimal quantity,

        @Schema(examples = "只") @NotNull @Line @Size(max = 20)
        String unit,

        @Schema(description = "Of the whole line, in CNY, above zero; none when unvalued.") @Valid @Yuan
        Money value,

        @Schema(description = "Every basis but UNVALUED asks for value, evidence, valuer and day.") @NotNull
        ValueBasis valueBasis,

        @Schema(description = "The voucher, price list or method the value was taken from.", examples = "发票 3300-0001")
        @Line
        @Size(max = 200)
        String evidence,

        @Schema(examples = "物资组") @Line @Size(max = 120) String valuer,

        @Schema(description = "Not in the future.", examples = "2020-02-10") @Day
        LocalDate valuedOn) {

    static DonatedItemRequest of(DonatedItemView kept) {
        return new DonatedItemRequest(
                kept.nameZh(),
                kept.nameEn(),
                kept.quantity(),
                kept.unit(),
                kept.value(),
                kept.valueBasis(),
                kept.evidence(),
                kept.valuer(),
                kept.valuedOn());
    }

    DonatedItemDetails toDetails() {
        return new DonatedItemDetails(nameZh, nameEn, quantity, unit, value, valueBasis, evidence, valuer, valuedOn);
    }
}
