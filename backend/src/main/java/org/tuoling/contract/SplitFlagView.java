package org.tuoling.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Contracts or payments that look as if one had been split to stay below the threshold. */
public record SplitFlagView(
        UUID id,
        SplitKind kind,
        Ref project,
        Ref payee,
        @Schema(description = "What they come to together.") Money total,
        @Schema(description = "Above which a decision would have been needed.") Money threshold,
        @Schema(description = "Within how many days they are looked at together.", examples = "30") int windowDays,
        @Schema(examples = "2022-01-06") LocalDate raisedOn,
        Instant raisedAt,
        List<Part> parts) {

    /** One of them. */
    @Schema(name = "SplitFlagPart", description = "A contract or a disbursement that is part of it.")
    public record Part(
            UUID id,
            @Schema(examples = "FK-2022-004") String code,
            Money amount,
            @Schema(description = "When it was signed or submitted.", examples = "2022-01-06") LocalDate on) {}

    /** A part as the database hands it over. */
    record PartRow(UUID id, String code, long amountMinor, LocalDate on) {
        Part shown() {
            return new Part(id, code, Money.cny(amountMinor), on);
        }
    }

    static SplitFlagView read(Row row) {
        return new SplitFlagView(
                row.id("id"),
                row.oneOf(SplitKind.class, "kind"),
                row.ref("project"),
                row.ref("payee"),
                row.cny("total"),
                row.cny("threshold"),
                row.integer("window_days"),
                row.date("raised_on"),
                row.instant("raised_at"),
                row.list(PartRow.class, "parts").stream().map(PartRow::shown).toList());
    }
}
