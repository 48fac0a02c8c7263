package org.tuoling.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** What a decision was used for. */
@Schema(name = "DecisionUseView", description = "What a decision was used for.")
public record UseView(
        UUID id,
        DecisionKind kind,
        @Schema(description = "What used it; with its id the record can be opened.", examples = "contract") String useType,
        UUID useId,
        @Schema(description = "The number of that record, where it has one.", examples = "HT-012-1", nullable = true) String useCode,
        @Schema(description = "Who is paid; null where nobody is.", nullable = true) Ref payee,
        Money amount,
        @Schema(description = "The business day.", examples = "2021-03-10") LocalDate usedOn,
        Instant recordedAt,
        @Schema(description = "Since when it no longer counts, because it fell away or took another amount.", nullable = true)
        Instant releasedAt) {

    static UseView read(Row row) {
        return new UseView(
                row.id("id"),
                row.oneOf(DecisionKind.class, "kind"),
                row.text("use_type"),
                row.id("use_id"),
                row.text("use_code"),
                row.ref("payee"),
                row.cny("amount"),
                row.date("used_on"),
                row.instant("recorded_at"),
                row.instant("released_at"));
    }
}
