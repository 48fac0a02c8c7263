package org.tuoling.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Money set apart for a project or taken back from it, as clients see it. */
public record AllocationView(
        UUID id,
        @Schema(examples = "BF-2021-001") String code,
        AllocationKind kind,
        Ref project,
        TermRef category,

        @Schema(description = "The appropriation it came by, if that was told.", nullable = true)
        Ref origin,

        Money amount,
        @Schema(examples = "2021-04-02") LocalDate on,
        @Schema(nullable = true) String note,

        @Schema(description = "Why its entry in the ledger was reversed; null while it stands.", nullable = true)
        String reversalReason) {

    static AllocationView read(Row row) {
        return new AllocationView(
                row.id("id"),
                row.text("code"),
                row.oneOf(AllocationKind.class, "kind"),
                row.ref("project"),
                row.record(TermRef.class, "category"),
                row.ref("origin"),
                row.cny("amount"),
                row.date("happened_on"),
                row.text("note"),
                row.text("reversal_reason"));
    }
}
