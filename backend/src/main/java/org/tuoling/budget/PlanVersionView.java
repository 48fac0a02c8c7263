package org.tuoling.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A version of a year's plan as clients see it. */
public record PlanVersionView(
        UUID id,
        @Schema(examples = "2021") int fiscalYear,
        @Schema(description = "Counted from 1 in its year.", examples = "2") int number,
        PlanState state,

        @Schema(description = "Why this version is made.", examples = "年中调整：安居配套追加")
        String reason,

        @Schema(description = "The version in force when it was drafted.", nullable = true)
        UUID basedOn,

        @Schema(description = "Who began the draft; null when it was brought in at the start.", nullable = true)
        String draftedBy,

        @Schema(description = "The collective decision that covers it.", nullable = true)
        Ref decision,

        @Schema(examples = "2021-01-20", nullable = true) LocalDate approvedOn,
        @Schema(nullable = true) String approvedBy,
        @Schema(description = "All its lines.") Money total,
        @Schema(examples = "24") int lineCount,
        @Schema(description = "What the policies of its year ask of it.") List<ShareView> shares,
        @Schema(examples = "0") long version) {

    static PlanVersionView read(Row row) {
        return new PlanVersionView(
                row.id("id"),
                row.integer("fiscal_year"),
                row.integer("number"),
                row.oneOf(PlanState.class, "state"),
                row.text("reason"),
                row.id("base_id"),
                row.text("drafted_by_name"),
                row.ref("decision"),
                row.date("approved_on"),
                row.text("approved_by_name"),
                row.cny("total"),
                (int) row.number("line_count"),
                row.list(ShareView.Figures.class, "shares").stream()
                        .map(ShareView.Figures::view)
                        .toList(),
                row.number("version"));
    }
}
