package org.tuoling.donation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tuoling.shared.money.Money;

/**
 * One line of a donation of goods.
 *
 * @param value of the whole line, not of one unit; null with {@link ValueBasis#UNVALUED}
 * @param evidence the voucher, price list or method the value was taken from
 */
public record DonatedItemDetails(
        String nameZh,
        String nameEn,
        BigDecimal quantity,
        String unit,
        Money value,
        ValueBasis valueBasis,
        String evidence,
        String valuer,
        LocalDate valuedOn) {}
