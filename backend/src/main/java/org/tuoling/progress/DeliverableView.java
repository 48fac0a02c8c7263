package org.tuoling.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A deliverable as clients see it. */
public record DeliverableView(
        UUID id,
        Ref project,
        @Schema(examples = "CG-012-1") String code,
        @Schema(examples = "骆驼养殖圈舍") String nameZh,
        @Schema(examples = "Camel housing", nullable = true) String nameEn,
        @Schema(examples = "3400") BigDecimal quantity,
        DeliverableUnit unit,

        @Schema(description = "Null while it is only promised.", examples = "2021-04-28", nullable = true)
        LocalDate deliveredOn,

        @Schema(examples = "0") long version) {

    static DeliverableView read(Row row) {
        return new DeliverableView(
                row.id("id"),
                row.ref("project"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                plain(row.decimal("quantity")),
                row.oneOf(DeliverableUnit.class, "unit"),
                row.date("delivered_on"),
                row.number("version"));
    }

    /** 700 head are not 700.00. */
    private static BigDecimal plain(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
