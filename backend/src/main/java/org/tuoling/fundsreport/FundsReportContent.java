package org.tuoling.fundsreport;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.money.Money;

/** What a month of a ledger says; all of it as of the month's last day, from entries that took effect by then. */
public record FundsReportContent(List<StageLine> stages, List<MovementLine> movements, List<ProjectLine> projects) {

    @Schema(description = "What stood in a stage before the month, went in and out of it, and stands there after it.")
    public record StageLine(Stage stage, Money opening, Money in, Money out, Money closing) {}

    @Schema(description = "What moved in the month, by reason; reversals are told apart.")
    public record MovementLine(EntryCode code, @Schema(examples = "3") long entries, Money amount) {}

    @Schema(description = "A project money was set apart for: where that money is, and what was paid in the month.")
    public record ProjectLine(
            UUID id,
            @Schema(examples = "P-003") String code,
            @Schema(examples = "妇幼保健院") String nameZh,
            @Schema(nullable = true) String nameEn,
            @Schema(description = "Set apart, whatever has become of it since.") Money allocated,
            @Schema(description = "Of that, bound by contracts or paid.") Money committed,
            @Schema(description = "Of that, paid or settled.") Money paid,
            @Schema(description = "Paid in the month; what came back is told beside it, not taken off.") Money paidInMonth,
            @Schema(description = "What came back from payees in the month.") Money refundedInMonth) {}
}
