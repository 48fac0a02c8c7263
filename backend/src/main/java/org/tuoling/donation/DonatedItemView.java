package org.tuoling.donation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;

/** One line of a donation of goods as clients see it. */
public record DonatedItemView(
        @Schema(examples = "医用口罩") String nameZh,

        @Schema(examples = "Surgical masks", nullable = true)
        String nameEn,

        @Schema(examples = "10000") BigDecimal quantity,
        @Schema(examples = "只") String unit,

        @Schema(description = "Of the whole line; null when unvalued.", nullable = true)
        Money value,

        ValueBasis valueBasis,
        @Schema(examples = "发票 3300-0001", nullable = true) String evidence,
        @Schema(examples = "物资组", nullable = true) String valuer,
        @Schema(examples = "2020-02-10", nullable = true) LocalDate valuedOn) {

    /** Null where a donation has no lines, so that one statement reads a donation with them or without. */
    static DonatedItemView read(Row row) {
        return row.text("item_name_zh") == null
                ? null
                : new DonatedItemView(
                        row.text("item_name_zh"),
                        row.text("item_name_en"),
                        row.decimal("item_quantity"),
                        row.text("item_unit"),
                        row.cny("item_value"),
                        row.oneOf(ValueBasis.class, "item_value_basis"),
                        row.text("item_evidence"),
                        row.text("item_valuer"),
                        row.date("item_valued_on"));
    }
}
