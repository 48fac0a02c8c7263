package org.tuoling.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A collective decision as clients see it, with the heads of its vote but not whose they are. */
public record DecisionView(
        UUID id,
        @Schema(examples = "JC-P-012") String code,
        Ref matter,
        DecisionKind kind,
        @Schema(examples = "关于签订农贸市场施工合同的决定") String titleZh,
        @Schema(examples = "Contract for the farmers’ market", nullable = true) String titleEn,
        @Schema(description = "What was put to the vote.") String proposal,
        @Schema(description = "The one year whose plan it covers; null where it is of no plan.", examples = "2021", nullable = true) Integer fiscalYear,
        @Schema(description = "The one place it covers.", nullable = true) Ref place,
        @Schema(description = "The one project it covers.", nullable = true) Ref project,
        @Schema(description = "The one payee it covers.", nullable = true) Ref payee,
        @Schema(description = "Whether a tender tells the payee of the contract; then payments are covered to those only with whom a contract was signed on it.")
        boolean awaitsTender,
        @Schema(description = "How much it covers; null where no money is spent by it.", nullable = true) Money amount,
        @Schema(description = "How much of the amount has been used.", nullable = true) Money used,
        @Schema(description = "What was paid under the decision on the contract; counted apart from the contract itself.", nullable = true)
        Money paymentsUsed,
        @Schema(description = "The day of the meeting.", examples = "2021-03-05") LocalDate heldOn,
        DecisionState state,
        @Schema(description = "Whether it was brought in from the minutes of a meeting held without the service.")
        boolean onPaper,
        @Schema(description = "How many should attend.", examples = "7") int shouldAttend,
        @Schema(description = "How many were there and took part; whoever recused himself did not.", examples = "6") int present,
        @Schema(description = "How many recused themselves.", examples = "0") int recused,
        @Schema(examples = "5") int yes,
        @Schema(examples = "0") int no,
        @Schema(examples = "1") int abstained,
        @Schema(description = "How many should attend at least, or it is not put to the vote.", examples = "3") int minimumRoster,
        @Schema(description = "How many must be present for the vote to count.", examples = "4") int neededPresent,
        @Schema(description = "How many must vote yes for it to pass.", examples = "4") int neededYes,
        @Schema(nullable = true) Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(description = "Who closed the vote.", nullable = true) String closedByName,
        @Schema(description = "Written at the closing.", nullable = true) String minutes,
        @Schema(examples = "0") long version) {

    static DecisionView read(Row row) {
        var kind = row.oneOf(DecisionKind.class, "kind");
        var amount = row.cny("amount");
        var tally = row.record(Tally.class, "tally");
        var rule = MatterView.rule(row);
        return new DecisionView(
                row.id("id"),
                row.text("code"),
                row.ref("matter"),
                kind,
                row.text("title_zh"),
                row.text("title_en"),
                row.text("proposal"),
                row.integer("fiscal_year"),
                row.ref("place"),
                row.ref("project"),
                row.ref("payee"),
                row.flag("awaits_tender"),
                amount,
                amount == null ? null : row.cny("used"),
                kind == DecisionKind.CONTRACT ? row.cny("payment_used") : null,
                row.date("held_on"),
                row.oneOf(DecisionState.class, "state"),
                row.flag("on_paper"),
                tally.shouldAttend(),
                tally.present(),
                tally.recused(),
                tally.yes(),
                tally.no(),
                tally.abstained(),
                rule.minimumRoster(),
                rule.present().neededOf(tally.shouldAttend()),
                rule.yes().neededOf(tally.shouldAttend()),
                row.instant("opened_at"),
                row.instant("closed_at"),
                row.text("closed_by_name"),
                row.text("minutes"),
                row.number("version"));
    }
}
