package org.tuoling.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A threshold, as clients see it. */
public record ThresholdView(
        UUID id,
        DecisionKind kind,
        @Schema(description = "The place it is for; null for all that have none of their own.", nullable = true) Ref place,
        @Schema(description = "More than this needs a collective decision.") Money amount,
        @Schema(description = "Within so many days payments to one payee and project are looked at together.", examples = "30")
        int windowDays,
        @Schema(description = "It holds from this day until the next one begins.", examples = "2020-01-15") LocalDate validFrom,
        @Schema(examples = "0") long version) {

    static ThresholdView read(Row row) {
        return new ThresholdView(
                row.id("id"),
                row.oneOf(DecisionKind.class, "kind"),
                row.ref("place"),
                row.cny("amount"),
                row.integer("window_days"),
                row.date("valid_from"),
                row.number("version"));
    }
}
