package org.tuoling.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Money put into a project, as clients see it. */
public record InvestmentView(
        UUID id,
        Ref project,
        SourceKind kind,
        @Schema(description = "Who puts it in.", examples = "新疆某农牧科技有限公司") String source,
        Money amount,
        @Schema(examples = "2021-03-20") LocalDate on,
        @Schema(nullable = true) String note,
        @Schema(examples = "0") long version) {

    static InvestmentView read(Row row) {
        return new InvestmentView(
                row.id("id"),
                row.ref("project"),
                row.oneOf(SourceKind.class, "kind"),
                row.text("source"),
                row.cny("amount"),
                row.date("invested_on"),
                row.text("note"),
                row.number("version"));
    }
}
