package org.tuoling.indicator;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;

/** The pictures of the overview on one day. Its kinds of money stand beside each other and are never added. */
public record Overview(
        LocalDate asOf,
        @Schema(description = "Project money by flagship; projects under none come last.") List<FlagshipMoney> moneyByFlagship,
        @Schema(description = "Fiscal aid received and project money by recipient place.") List<PlaceMoney> moneyByPlace,
        @Schema(description = "People deployed by the day, by host unit and kind of stint.") List<HostPeople> peopleByHost,
        @Schema(description = "People deployed by the day, by kind of stint.") List<KindPeople> peopleByKind,
        @Schema(description = "Pairs on the day by level, and how many units of each side are in them.")
                List<LevelPairs> pairsByLevel,
        @Schema(description = "Donations received by month; cancelled ones left out.") List<MonthDonations> donationsByMonth) {

    /** Project money under one flagship. */
    public record FlagshipMoney(
            @Schema(nullable = true) Ref term, @Schema(examples = "6") long projects, Money planned, Money approved) {}

    /** Money of one recipient place. */
    public record PlaceMoney(Ref place, Money received, Money approved) {}

    /** People at one host unit. */
    public record HostPeople(Ref host, @Schema(examples = "FULL_TERM") String kind, @Schema(examples = "12") long people) {}

    /** People by kind of stint. */
    public record KindPeople(@Schema(examples = "FULL_TERM") String kind, @Schema(examples = "40") long people) {}

    /** Pairs of one level. */
    public record LevelPairs(
            @Schema(examples = "SCHOOL") String level,
            @Schema(examples = "27") long pairs,
            @Schema(examples = "27") long supportingUnits,
            @Schema(examples = "18") long recipientUnits) {}

    /** Donations of one month. */
    public record MonthDonations(
            @Schema(examples = "2020-02") String month,
            @Schema(examples = "9") long donations,
            Money money,
            @Schema(description = "Value of the goods that were valued.") Money goods) {}
}
