package org.tuoling.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermId;
import org.tuoling.classification.TermRef;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A contract as clients see it. */
public record ContractView(
        UUID id,
        @Schema(examples = "HT-001-1") String code,
        @Schema(examples = "妇幼保健院主体工程施工合同") String nameZh,
        Ref project,
        @Schema(description = "In whose book its money is kept.") Ref place,
        @Schema(description = "The funding category it is paid from.") TermRef category,
        Ref payee,
        ContractKind kind,
        Money amount,
        ContractState state,

        @Schema(examples = "2021-04-12", nullable = true)
        LocalDate signedOn,

        @Schema(description = "The collective decision it was signed on.", nullable = true)
        Ref decision,

        @Schema(description = "Of the amount: money allocated to the project and set apart for it.")
        Money committed,

        @Schema(description = "Of what is committed: asked for, paid or not.")
        Money claimed,

        @Schema(description = "Of what is claimed: paid.") Money paid,

        @Schema(description = "What it cost in the end; null before its final account.", nullable = true)
        Money finalAmount,

        @Schema(description = "When it was settled or cancelled.", nullable = true)
        LocalDate endedOn,

        @Schema(nullable = true) String cancelReason,
        Hand draftedBy,
        @Schema(nullable = true) Hand signedBy,
        List<Instalment> schedule,

        @Schema(description = "Another amount that was proposed and waits to be confirmed.", nullable = true)
        ContractChangeView openChange,

        @Schema(examples = "0") long version) {

    static ContractView read(Row row) {
        return new ContractView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.ref("project"),
                row.ref("place"),
                row.record(TermRef.class, "category"),
                row.ref("payee"),
                row.oneOf(ContractKind.class, "kind"),
                row.cny("amount"),
                row.oneOf(ContractState.class, "state"),
                row.date("signed_on"),
                row.ref("decision"),
                row.cny("committed"),
                row.cny("claimed"),
                row.cny("paid"),
                row.cny("final"),
                row.date("ended_on"),
                row.text("cancel_reason"),
                Hand.read(row, "drafted_by"),
                Hand.read(row, "signed_by"),
                row.list(InstalmentRow.class, "schedule").stream().map(InstalmentRow::shown).toList(),
                ContractChangeView.read(row, "open_change_"),
                row.number("version"));
    }

    /** What money under it is for and whom it goes to. */
    public ContractParties parties() {
        return new ContractParties(
                ContractId.of(id),
                code,
                nameZh,
                ProjectId.of(project.id()),
                TermId.of(category.id()),
                PayeeId.of(payee.id()),
                PlaceId.of(place.id()),
                Ref.idOf(decision));
    }

    /** An instalment as the database hands it over. */
    record InstalmentRow(LocalDate dueOn, long amountMinor, String note) {
        Instalment shown() {
            return new Instalment(dueOn, Money.cny(amountMinor), note);
        }
    }
}
