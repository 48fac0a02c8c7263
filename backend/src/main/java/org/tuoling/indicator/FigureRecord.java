package org.tuoling.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** One of the records behind a figure. */
public record FigureRecord(
        @Schema(description = "What kind of record it is.", examples = "organisation") String recordType,
        UUID id,
        @Schema(examples = "HZ-SCH-01") String code,
        @Schema(examples = "湖州市示例小学") String nameZh,
        @Schema(examples = "Huzhou Example Primary School", nullable = true) String nameEn,
        @Schema(description = "The day that makes it count.", nullable = true) LocalDate on,
        @Schema(description = "What it adds to a figure of money.", nullable = true) Money amount,
        @Schema(description = "What it adds to a figure that adds numbers up.", examples = "5", nullable = true)
                BigDecimal number,
        @Schema(nullable = true) Ref place,
        @Schema(description = "The record it is kept under, such as a collaboration project's agreement.", nullable = true)
                UUID parentId) {

    static FigureRecord read(Row row) {
        return new FigureRecord(
                row.text("record_type"),
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.date("on_day"),
                row.cny("amount"),
                row.decimal("number"),
                row.ref("place"),
                row.id("parent_id"));
    }
}
