package org.tuoling.donation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.donation.DonationDetails;
import org.tuoling.donation.DonationKind;
import org.tuoling.donation.DonationView;
import org.tuoling.donation.DonorId;
import org.tuoling.donation.ForeignAmount;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A donation to be recorded or revised. */
public record DonationRequest(
        @Schema(description = "Our own registration number, unique in the programme.", examples = "JZ-2020-0001")
        @NotNull
        @Code
        String code,

        @NotNull UUID donorId,

        @Schema(description = "Cannot be changed later.") @NotNull
        DonationKind kind,

        @Schema(description = "Not in the future.", examples = "2020-02-10") @NotNull @Day
        LocalDate receivedOn,

        @Schema(description = "One of the programme's recipient places.") @NotNull
        UUID placeId,

        @Schema(description = "What the donor restricts it to.", examples = "用于柯坪县疫情防控") @Line @Size(max = 500)
        String purpose,

        @Schema(description = "Of a donation of money: in CNY, above zero.") @Valid @Yuan
        Money money,

        @Schema(
                description =
                        "What the money was before it was exchanged; `money` has to be amount × rate, rounded half to even to the fen.")
        @Valid
        ForeignAmount foreign,

        @Schema(description = "Of a donation of goods: 1 to 200 lines.") @Size(max = DonationDetails.ITEMS_MAX)
        List<@NotNull @Valid DonatedItemRequest> items) {

    /** The request that would describe a donation as it is kept. */
    static DonationRequest of(DonationView kept) {
        return new DonationRequest(
                kept.code(),
                Ref.idOf(kept.donor()),
                kept.kind(),
                kept.receivedOn(),
                Ref.idOf(kept.place()),
                kept.purpose(),
                kept.money(),
                kept.foreign(),
                kept.items().stream().map(DonatedItemRequest::of).toList());
    }

    DonationRequest with(List<DonatedItemRequest> lines) {
        return new DonationRequest(code, donorId, kind, receivedOn, placeId, purpose, money, foreign, lines);
    }

    DonationDetails toDetails() {
        return new DonationDetails(
                code,
                DonorId.of(donorId),
                kind,
                receivedOn,
                PlaceId.of(placeId),
                purpose,
                money,
                foreign,
                items == null
                        ? List.of()
                        : items.stream().map(DonatedItemRequest::toDetails).toList());
    }
}
