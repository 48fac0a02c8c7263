package org.tuoling.donation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A donation as staff see it. */
public record DonationView(
        UUID id,

        @Schema(description = "Our own registration number.", examples = "JZ-2020-0001")
        String code,

        Ref donor,

        @Schema(description = "What the donor may be called in public.", examples = "匿名")
        String donorPublicNameZh,

        @Schema(description = "The same in English.", examples = "Anonymous", nullable = true)
        String donorPublicNameEn,

        DonationKind kind,
        DonationState state,
        @Schema(examples = "2020-02-10") LocalDate receivedOn,
        Ref place,

        @Schema(description = "What the donor restricts it to.", examples = "用于柯坪县疫情防控", nullable = true)
        String purpose,

        @Schema(description = "Of a donation of money.", nullable = true)
        Money money,

        @Schema(description = "What the money was before it was exchanged.", nullable = true)
        ForeignAmount foreign,

        @Schema(description = "The money, or the goods that have a value.")
        Money valuedTotal,

        @Schema(description = "Lines of a donation of goods.", examples = "2")
        int itemCount,

        @Schema(description = "Lines without a value, which the total leaves out.", examples = "1")
        int unvaluedItems,

        @Schema(nullable = true) LocalDate cancelledOn,
        @Schema(examples = "重复登记", nullable = true) String cancelReason,

        @Schema(description = "The lines; null in lists, which tell only how many there are.", nullable = true)
        List<DonatedItemView> items,

        @Schema(examples = "0") long version) {

    static DonationView read(Row row) {
        var publicName =
                PublicName.of(row.flag("consent_to_be_named"), row.text("donor_name_zh"), row.text("donor_name_en"));
        return new DonationView(
                row.id("id"),
                row.text("code"),
                row.ref("donor"),
                publicName.zh(),
                publicName.en(),
                row.oneOf(DonationKind.class, "kind"),
                row.oneOf(DonationState.class, "state"),
                row.date("received_on"),
                row.ref("place"),
                row.text("purpose"),
                row.cny("money"),
                foreign(row),
                row.cny("value"),
                row.integer("item_count"),
                row.integer("unvalued_count"),
                row.date("cancelled_on"),
                row.text("cancel_reason"),
                null,
                row.number("version"));
    }

    private static ForeignAmount foreign(Row row) {
        String currency = row.text("foreign_currency");
        return currency == null
                ? null
                : new ForeignAmount(
                        Money.ofMinor(row.number("foreign_minor"), currency).amount(),
                        currency,
                        row.decimal("foreign_rate").toPlainString());
    }

    DonationView with(List<DonatedItemView> lines) {
        return new DonationView(
                id,
                code,
                donor,
                donorPublicNameZh,
                donorPublicNameEn,
                kind,
                state,
                receivedOn,
                place,
                purpose,
                money,
                foreign,
                valuedTotal,
                itemCount,
                unvaluedItems,
                cancelledOn,
                cancelReason,
                lines,
                version);
    }
}
